// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.io.OutputStream;

/** Where Derby's log goes when there is no folder for it. Found by Derby by name, hence public and static. */
public final class DerbyLog {

    private DerbyLog() {}

    /** Called by Derby when its engine boots. */
    public static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }
}
