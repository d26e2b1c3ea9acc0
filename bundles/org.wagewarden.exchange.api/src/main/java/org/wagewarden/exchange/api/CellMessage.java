// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * What is wrong with a cell, and what to do. Never repeats a personal number.
 *
 * @param column key of the column
 * @param code stable and machine-readable, lower case with dashes
 * @param reason what is wrong, without a full stop at its end
 * @param remedy what to do about it, without a full stop at its end
 */
public record CellMessage(String column, String code, LocalText reason, LocalText remedy) {

    /** The usual remedy: check and fill in again. */
    public static final LocalText CHECK_AGAIN = new LocalText("请核对后重新填写", "check it and fill it in again");

    /** A message made of the reason of a check, for example of an ID number. */
    public static CellMessage of(String column, Reason reason, LocalText remedy) {
        return new CellMessage(
                column,
                reason.code(),
                new LocalText(
                        stripped(reason.text().zh()), stripped(reason.text().en())),
                remedy);
    }

    public static CellMessage of(String column, String code, String zh, String en, LocalText remedy) {
        return new CellMessage(column, code, new LocalText(zh, en), remedy);
    }

    /** Reason and remedy as one text, for the cell of a spreadsheet: {@code C5 身份证校验位应为X，请核对后重新填写}. */
    public LocalText at(String cell) {
        return new LocalText(
                cell + " " + reason.zh() + "，" + remedy.zh(), cell + " " + reason.en() + ": " + remedy.en());
    }

    private static String stripped(String text) {
        return text.replaceFirst("[。.]+$", "");
    }
}
