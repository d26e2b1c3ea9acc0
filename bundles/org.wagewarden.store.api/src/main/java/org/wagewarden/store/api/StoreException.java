// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

/** The database failed, or was asked something impossible. The message is one sentence that an operator can act on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean duplicate;

    public StoreException(String message, Throwable cause) {
        this(message, cause, false);
    }

    public StoreException(String message, Throwable cause, boolean duplicate) {
        super(message, cause);
        this.duplicate = duplicate;
    }

    /** Whether a unique key refused the row. */
    public boolean duplicate() {
        return duplicate;
    }
}
