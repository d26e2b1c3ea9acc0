// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.wagewarden.reporting.api.Chart;

/**
 * What every chart has: a frame with title and description, a legend, a scale, colours. Presentation attributes only, so
 * that a strict content security policy lets it through; {@code currentColor} and variables, so that it follows light and
 * dark.
 */
abstract class Drawing {

    static final int WIDTH = 720;
    static final int FONT = 13;
    static final int LEGEND = 26;

    /** Okabe and Ito's colours, told apart with every kind of colour blindness; yellow replaced by grey. */
    private static final List<String> FILLS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C8C8C", "#F0E442");

    private static final List<String> INKS =
            List.of("#FFFFFF", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000");

    final Chart chart;
    final Locale locale;
    final StringBuilder body = new StringBuilder();

    Drawing(Chart chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
    }

    /** Draws into the body, below the legend, and says how high the whole is. */
    abstract int draw(int top);

    final String svg() {
        int height = draw(legend());
        String title = SafeText.xml(chart.title().in(locale));
        String description = SafeText.xml(chart.description().in(locale));
        CRC32 sum = new CRC32();
        sum.update((title + description + body).getBytes(StandardCharsets.UTF_8));
        // the same chart has the same id, and two charts of one page do not share one
        String id = "ww-chart-" + Long.toHexString(sum.getValue());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                aria-labelledby="%s-t %s-d" fill="currentColor" font-family="inherit" font-size="%d">\
                <title id="%s-t">%s</title><desc id="%s-d">%s</desc>%s</svg>"""
                .formatted(WIDTH, height, WIDTH, height, id, id, FONT, id, title, id, description, body);
    }

    private int legend() {
        int x = 0;
        int y = 4;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name().in(locale);
            int wide = 22 + textWidth(name) + 18;
            if (x > 0 && x + wide > WIDTH) {
                x = 0;
                y += LEGEND - 4;
            }
            sample(i, x, y);
            text(x + 20, y + 11, "start", name);
            x += wide;
        }
        return y + LEGEND;
    }

    /** The mark of a series in the legend, 14 by 14. */
    void sample(int series, int x, int y) {
        element("<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"14\" %s/>", x, y, area(series));
    }

    /** Attributes of an area; the outline gives pale colours a contrast on any background. */
    static String area(int series) {
        return "fill=\"%s\" stroke=\"currentColor\" stroke-width=\"0.75\"".formatted(colour(series));
    }

    static String colour(int series) {
        return "var(--ww-chart-%d, %s)".formatted(series + 1, FILLS.get(series));
    }

    /** The colour of text on an area of a series. */
    static String ink(int series) {
        return "var(--ww-chart-%d-ink, %s)".formatted(series + 1, INKS.get(series));
    }

    final void element(String form, Object... values) {
        body.append(form.formatted(values));
    }

    final void text(double x, double y, String anchor, String words) {
        element("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>", n(x), n(y), anchor, SafeText.xml(words));
    }

    /** A line of the grid with its number. */
    final void gridLine(double x1, double y1, double x2, double y2) {
        element(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"currentColor\" stroke-opacity=\"0.2\"/>",
                n(x1), n(y1), n(x2), n(y2));
    }

    /** What one mark stands for, as a tooltip. */
    final String tip(int series, int category) {
        return "<title>"
                + SafeText.xml(chart.categories().get(category).in(locale) + " · "
                        + chart.series().get(series).name().in(locale) + " · "
                        + number(value(series, category)) + " " + chart.unit().in(locale))
                + "</title>";
    }

    final double value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    /** A round step that divides the range into at most six parts. */
    static double step(double most) {
        double raw = Math.max(most, 1) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double factor : new double[] {1, 2, 5}) {
            if (raw <= factor * power) {
                step = factor * power;
                break;
            }
        }
        return Math.max(step, 1);
    }

    /** A number as people write it: at most two places. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A coordinate. */
    static String n(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How wide a text will be, roughly: Chinese characters are square. */
    static int textWidth(String words) {
        return (int) words.codePoints()
                .mapToDouble(c -> c > 0x2E7F ? FONT : FONT * 0.58)
                .sum();
    }

    /** A text that fits, with an ellipsis where it was cut. */
    static String fit(String words, int wide) {
        if (textWidth(words) <= wide) {
            return words;
        }
        String cut = words;
        while (!cut.isEmpty() && textWidth(cut + "…") > wide) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + "…";
    }
}
