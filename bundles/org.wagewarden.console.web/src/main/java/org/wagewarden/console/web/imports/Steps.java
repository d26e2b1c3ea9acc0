// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.StepList;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.platform.api.LocalText;

/** Where an import is, of the steps that each goes through. */
final class Steps {

    private static final List<LocalText> STEPS = List.of(
            new LocalText("上传", "Upload"),
            new LocalText("对应列", "Columns"),
            new LocalText("校验与更正", "Check and correct"),
            new LocalText("导入", "Import"),
            new LocalText("完成", "Done"));

    private static final LocalText NAME = new LocalText("导入步骤", "Steps of the import");

    private Steps() {}

    static StepList of(ViewContext context, ImportState state, boolean columns) {
        return StepList.of(context, NAME, STEPS, columns ? 1 : index(state));
    }

    private static int index(ImportState state) {
        return switch (state) {
            case UPLOADED -> 1;
            case CHECKING, CHECKED, FAILED, INTERRUPTED -> 2;
            case RUNNING -> 3;
            case DONE, UNDOING, UNDONE -> 4;
        };
    }
}
