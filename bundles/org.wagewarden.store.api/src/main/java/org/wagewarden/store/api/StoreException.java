// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.wagewarden.platform.api.LocalText;

/** The database failed, or was asked something impossible. The message is one sentence that an operator can act on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean duplicate;
    private final String zh;
    private final String en;

    /** With a sentence for developers, the same in both languages. */
    public StoreException(String message, Throwable cause) {
        this(message, cause, false);
    }

    /** With a sentence for developers, the same in both languages. */
    public StoreException(String message, Throwable cause, boolean duplicate) {
        super(message, cause);
        this.duplicate = duplicate;
        this.zh = message;
        this.en = message;
    }

    /** With a sentence for operators; the message has both languages. */
    public StoreException(LocalText text, Throwable cause) {
        super(text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en(), cause);
        this.duplicate = false;
        this.zh = text.zh();
        this.en = text.en();
    }

    /** Whether a unique key refused the row. */
    public boolean duplicate() {
        return duplicate;
    }

    /** The sentence in both languages. */
    public LocalText text() {
        return new LocalText(zh, en);
    }
}
