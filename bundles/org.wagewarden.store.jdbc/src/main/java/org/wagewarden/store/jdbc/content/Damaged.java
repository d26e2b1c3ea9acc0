// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.nio.file.Path;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Why a folder is refused as a backup. */
final class Damaged {

    private Damaged() {}

    static StoreException backup(Path folder, String zh, String en) {
        return new StoreException(
                new LocalText(
                        "备份 " + folder + " 不能使用：" + zh + "；请换用另一份备份。",
                        "The backup " + folder + " cannot be used: " + en + "; take another one."),
                null);
    }
}
