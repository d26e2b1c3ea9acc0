// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.util.Locale;
import java.util.stream.IntStream;
import org.wagewarden.reporting.api.Chart;

/** Bars that lie, so that names of streets and companies can be read; grouped, or stacked with their sum at the end. */
final class BarDrawing extends Drawing {

    private static final int MOST_LABEL = 200;
    private static final int THICK = 20;
    private static final int THIN = 14;
    private static final int GAP = 8;
    private static final int SUMS = 56;

    private final boolean stacked;

    BarDrawing(Chart chart, Locale locale) {
        super(chart, locale);
        stacked = chart.kind() == Chart.Kind.STACKED_BAR;
    }

    @Override
    int draw(int top) {
        int label = chart.categories().stream()
                .mapToInt(c -> textWidth(c.in(locale)))
                .max()
                .orElse(0);
        int left = Math.min(label, MOST_LABEL) + 10;
        double most = IntStream.range(0, chart.categories().size())
                .mapToDouble(this::longest)
                .max()
                .orElse(0);
        double step = step(most);
        double end = Math.max(step, Math.ceil(most / step) * step);
        String unit = chart.unit().in(locale);
        // behind the scale stand the sums of the longest bars and, under them, the unit beside the last number
        int behind = Math.max(SUMS, textWidth(number(end)) / 2 + GAP + textWidth(unit));
        double scale = (WIDTH - left - behind) / end;
        int one = stacked ? THICK : THIN * chart.series().size();
        int bottom = top + chart.categories().size() * (one + GAP);
        for (double tick = 0; tick <= end; tick += step) {
            gridLine(left + tick * scale, top, left + tick * scale, bottom);
            text(left + tick * scale, bottom + FONT + 4, "middle", number(tick));
        }
        text(WIDTH, bottom + FONT + 4, "end", unit);
        for (int category = 0; category < chart.categories().size(); category++) {
            double y = top + category * (one + GAP) + GAP / 2.0;
            String name = chart.categories().get(category).in(locale);
            text(left - 8, y + one / 2.0 + FONT * 0.35, "end", fit(name, MOST_LABEL));
            if (stacked) {
                stack(category, left, y, scale);
            } else {
                group(category, left, y, scale);
            }
        }
        return bottom + FONT + 12;
    }

    private double longest(int category) {
        var values = IntStream.range(0, chart.series().size()).mapToDouble(s -> value(s, category));
        return stacked ? values.sum() : values.max().orElse(0);
    }

    private void stack(int category, double left, double y, double scale) {
        double x = left;
        for (int series = 0; series < chart.series().size(); series++) {
            double wide = value(series, category) * scale;
            if (wide > 0) {
                bar(series, category, x, y, wide, THICK);
                String words = number(value(series, category));
                if (wide > textWidth(words) + 8) {
                    element(
                            "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
                            n(x + wide / 2), n(y + THICK * 0.72), ink(series), words);
                }
                x += wide;
            }
        }
        text(x + 6, y + THICK * 0.72, "start", number(longest(category)));
    }

    private void group(int category, double left, double y, double scale) {
        for (int series = 0; series < chart.series().size(); series++) {
            double wide = value(series, category) * scale;
            double at = y + series * THIN;
            bar(series, category, left, at, wide, THIN);
            text(left + wide + 6, at + THIN * 0.85, "start", number(value(series, category)));
        }
    }

    private void bar(int series, int category, double x, double y, double wide, int high) {
        element(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" %s>%s</rect>",
                n(x), n(y), n(wide), high, area(series), tip(series, category));
    }
}
