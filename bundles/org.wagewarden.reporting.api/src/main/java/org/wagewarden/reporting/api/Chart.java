// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;

/**
 * What a chart shows. The same numbers stand in a table beside it.
 *
 * @param kind how it is drawn
 * @param title its name
 * @param description what it shows in one or two sentences, for those who do not see it
 * @param unit what is counted: 人, persons
 * @param categories the bars or the places on the axis, 1 to {@value #MOST_CATEGORIES}
 * @param series 1 to {@value #MOST_SERIES}, each with one value for each category
 */
public record Chart(
        Kind kind,
        LocalText title,
        LocalText description,
        LocalText unit,
        List<LocalText> categories,
        List<Series> series) {

    /** The most categories that stay readable. */
    public static final int MOST_CATEGORIES = 60;

    /** The most series that colours tell apart. */
    public static final int MOST_SERIES = 8;

    /** How a chart is drawn. */
    public enum Kind {
        /** One bar for each category and series. */
        BAR,
        /** One bar for each category, the series one after the other in it. */
        STACKED_BAR,
        /** One line for each series; categories are points in time. */
        LINE
    }

    /**
     * One row of values.
     *
     * @param name what the legend says
     * @param values one for each category, finite and not negative
     */
    public record Series(LocalText name, List<Double> values) {
        public Series {
            values = List.copyOf(values);
            if (values.stream().anyMatch(v -> !Double.isFinite(v) || v < 0)) {
                throw new IllegalArgumentException("A chart shows finite numbers that are not negative");
            }
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException(
                    "A chart has 1 to " + MOST_CATEGORIES + " categories, not " + categories.size());
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A chart has 1 to " + MOST_SERIES + " series, not " + series.size());
        }
        int places = categories.size();
        if (series.stream().anyMatch(s -> s.values().size() != places)) {
            throw new IllegalArgumentException("Each series has one value for each of the " + places + " categories");
        }
    }
}
