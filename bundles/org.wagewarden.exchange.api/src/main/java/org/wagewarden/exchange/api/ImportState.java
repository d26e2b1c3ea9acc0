// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.wagewarden.platform.api.LocalText;

/** Where an import is. */
public enum ImportState {
    /** The file was read; sheet, encoding and mapping can be changed. */
    UPLOADED("已上传", "Uploaded"),
    /** The dry run is under way. */
    CHECKING("正在校验", "Checking"),
    /** Every row has an outcome; rows can be corrected, the run can start. */
    CHECKED("已校验", "Checked"),
    /** The run is under way. */
    RUNNING("正在导入", "Importing"),
    /** The run is over. */
    DONE("已导入", "Imported"),
    /** The run changed nothing: a row was refused (all or nothing), or the store failed. It can be started again. */
    FAILED("未导入", "Not imported"),
    /** The platform stopped during the run. What is done stays; starting it again goes on with the rest. */
    INTERRUPTED("已中断", "Interrupted"),
    /** Being taken back. */
    UNDOING("正在撤销", "Undoing"),
    /** Taken back, as far as it could be. */
    UNDONE("已撤销", "Undone");

    private final LocalText label;

    ImportState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }

    /** Whether a job is at work; ask again for progress. */
    public boolean busy() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }
}
