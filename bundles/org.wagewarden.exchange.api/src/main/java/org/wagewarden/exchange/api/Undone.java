// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.Optional;
import org.wagewarden.platform.api.LocalText;

/**
 * What became of taking back one change.
 *
 * @param row the row's number
 * @param obstacle why it could not be taken back; empty when it was
 */
public record Undone(int row, Optional<LocalText> obstacle) {

    public static Undone done(int row) {
        return new Undone(row, Optional.empty());
    }

    public static Undone kept(int row, String zh, String en) {
        return new Undone(row, Optional.of(new LocalText(zh, en)));
    }
}
