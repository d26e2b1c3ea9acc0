// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.util.Locale;
import org.wagewarden.reporting.api.Chart;

/** Lines over time; each series has a mark of its own shape, so that colour is not needed to tell them apart. */
final class LineDrawing extends Drawing {

    private static final int HIGH = 260;

    LineDrawing(Chart chart, Locale locale) {
        super(chart, locale);
    }

    @Override
    int draw(int top) {
        double most = chart.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double step = step(most);
        double end = Math.max(step, Math.ceil(most / step) * step);
        int left = textWidth(number(end)) + 12;
        int above = top + FONT + 6;
        int bottom = above + HIGH;
        text(0, top + FONT - 4, "start", chart.unit().in(locale));
        for (double tick = 0; tick <= end; tick += step) {
            double y = bottom - tick / end * HIGH;
            gridLine(left, y, WIDTH, y);
            text(left - 6, y + FONT * 0.35, "end", number(tick));
        }
        int places = chart.categories().size();
        int widest = chart.categories().stream()
                .mapToInt(c -> textWidth(c.in(locale)))
                .max()
                .orElse(1);
        // half a label has room at either end
        double side = Math.clamp(widest / 2.0 + 4, 20, 120);
        double between = (WIDTH - left - 2 * side) / Math.max(1, places - 1);
        int every = (int) Math.max(1, Math.ceil((widest + 10) / between));
        for (int place = 0; place < places; place += every) {
            text(
                    left + side + place * between,
                    bottom + FONT + 6,
                    "middle",
                    chart.categories().get(place).in(locale));
        }
        for (int series = 0; series < chart.series().size(); series++) {
            line(series, left + side, between, bottom, end);
        }
        return bottom + FONT + 14;
    }

    private void line(int series, double first, double between, double bottom, double end) {
        StringBuilder points = new StringBuilder();
        for (int place = 0; place < chart.categories().size(); place++) {
            points.append(n(first + place * between)).append(',');
            points.append(n(bottom - value(series, place) / end * HIGH)).append(' ');
        }
        element(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                points.toString().strip(), colour(series));
        for (int place = 0; place < chart.categories().size(); place++) {
            mark(series, first + place * between, bottom - value(series, place) / end * HIGH, tip(series, place));
        }
    }

    @Override
    void sample(int series, int x, int y) {
        element(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                x, y + 7, x + 14, y + 7, colour(series));
        mark(series, x + 7, y + 7, "");
    }

    private void mark(int series, double x, double y, String tip) {
        String shape =
                switch (series % 4) {
                    case 0 -> "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z";
                    case 1 -> "M-4,-4h8v8h-8z";
                    case 2 -> "M0,-5l5,9h-10z";
                    default -> "M0,-5l5,5l-5,5l-5,-5z";
                };
        element("<path d=\"%s\" transform=\"translate(%s,%s)\" %s>%s</path>", shape, n(x), n(y), area(series), tip);
    }
}
