// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wagewarden.platform.api.LocalText;

/**
 * What the start was asked for.
 *
 * @param day the day on which a demonstration clock starts
 * @param required services the platform cannot do without: interface names, or filters in parentheses
 * @param patience how long a start may take before it says what is missing
 * @param refusal why it must not start at all
 */
record StartSettings(Optional<LocalDate> day, List<String> required, Duration patience, Optional<LocalText> refusal) {

    static final String NOW = "wagewarden.now";
    static final String DEMONSTRATION = "wagewarden.demonstration";
    static final String REQUIRED = "wagewarden.required.services";
    static final String PATIENCE = "wagewarden.start.patience";

    private static final String DEFAULT_REQUIRED = "org.wagewarden.platform.api.CityClock,"
            + "org.wagewarden.store.api.Store,"
            + "org.wagewarden.access.api.AuditTrail,"
            + "org.wagewarden.access.api.Accounts,"
            + "org.wagewarden.access.api.SignIn";
    private static final int DEFAULT_PATIENCE = 30;

    /** Reads framework properties. */
    static StartSettings of(UnaryOperator<String> properties) {
        Optional<String> now = value(properties, NOW);
        boolean demonstration = Boolean.parseBoolean(properties.apply(DEMONSTRATION));
        Optional<LocalDate> day = now.flatMap(StartSettings::day);
        Optional<Integer> patience =
                value(properties, PATIENCE).map(StartSettings::seconds).orElse(Optional.of(DEFAULT_PATIENCE));
        Optional<LocalText> refusal = Optional.empty();
        if (now.isPresent() && day.isEmpty()) {
            refusal = Optional.of(new LocalText(
                    "演示日期（" + NOW + "）须写成 2024-09-14 这样的形式，年份在 2000 至 2100 之间。",
                    "The demonstration day (" + NOW + ") has the form 2024-09-14, with a year from 2000 to 2100."));
        } else if (now.isPresent() && !demonstration) {
            refusal = Optional.of(new LocalText(
                    "演示日期（" + NOW + "）只能与演示数据（" + DEMONSTRATION + "=true）一起使用。",
                    "A demonstration day (" + NOW + ") can only be used with demonstration data (" + DEMONSTRATION
                            + "=true)."));
        } else if (patience.isEmpty()) {
            refusal = Optional.of(new LocalText(
                    PATIENCE + " 须为 1 至 3600 之间的秒数。", PATIENCE + " is a number of seconds from 1 to 3600."));
        }
        return new StartSettings(
                day,
                list(value(properties, REQUIRED).orElse(DEFAULT_REQUIRED)),
                Duration.ofSeconds(patience.orElse(DEFAULT_PATIENCE)),
                refusal);
    }

    private static Optional<String> value(UnaryOperator<String> properties, String key) {
        return Optional.ofNullable(properties.apply(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Integer> seconds(String text) {
        return text.matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.valueOf(text)).filter(seconds -> seconds <= 3600)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
