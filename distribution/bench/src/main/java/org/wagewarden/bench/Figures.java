// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Minimum, median, 95th percentile and maximum of measured values. */
record Figures(double least, double median, double p95, double most) {

    static Figures of(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        return new Figures(
                sorted[0],
                at(sorted, 0.5),
                at(sorted, 0.95),
                Arrays.stream(sorted).max().orElseThrow());
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - (share < 1 ? 1 : 0))];
    }

    /** One row of a report. */
    String row(String name, String unit) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %s |", name, least, median, p95, most, unit);
    }
}
