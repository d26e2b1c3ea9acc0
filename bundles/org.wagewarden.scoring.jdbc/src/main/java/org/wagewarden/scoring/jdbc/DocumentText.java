// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.DocumentKind;

/**
 * A document before it has a number.
 *
 * @param kind what it is
 * @param title its title
 * @param addressee to whom
 * @param paragraphs plain text; what comes from outside is escaped when it is written
 */
record DocumentText(DocumentKind kind, LocalText title, String addressee, List<String> paragraphs) {

    DocumentText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The number as on paper: 温薪卫告〔2024〕3号. */
    static String number(DocumentKind kind, int year, int serial) {
        String series =
                switch (kind) {
                    case NOTICE -> "告";
                    case REMINDERS -> "醒";
                    case STATEMENT -> "陈";
                    case HEARING -> "听";
                    case DECISION -> "决";
                    case DELIVERY -> "送";
                    case STAY -> "停";
                    case RESULT -> "复";
                    case RECOMMENDATION -> "建";
                    case DISTRICT_NOTICE -> "通";
                };
        return "温薪卫" + series + "〔" + year + "〕" + serial + "号";
    }

    /** As HTML with the number and the day. */
    String html(String number, LocalDate day) {
        StringBuilder html = new StringBuilder("<article lang=\"zh\"><h1>")
                .append(escape(title.zh()))
                .append("</h1><p>")
                .append(escape(number))
                .append("</p><p>")
                .append(escape(addressee))
                .append("：</p>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(escape(paragraph).replace("\n", "<br>")).append("</p>");
        }
        return html.append("<p>").append(date(day)).append("</p></article>").toString();
    }

    /** A day as documents write it. */
    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
