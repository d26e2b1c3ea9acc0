// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

/**
 * What a run did for one row, with what is needed to take it back.
 *
 * @param row the row's number
 * @param kind inserted or updated
 * @param subject type and identifier of the record: {@code officer/01j…}
 * @param undo what the profile needs to take it back: a text of its own, at most 4,000 characters, kept encrypted
 */
public record Change(int row, Kind kind, String subject, String undo) {

    /** What was done. */
    public enum Kind {
        INSERTED,
        UPDATED
    }
}
