// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wagewarden.scoring.api.CountedDay;

/**
 * Working days from the State Council's notices. In a year without a notice, Saturdays and Sundays are off, and what was
 * counted names that year. Immutable.
 */
public final class WorkingCalendar {

    private final NavigableMap<Integer, String> notices = new TreeMap<>();
    /** The days that differ from their weekday, or are confirmed by a notice: whether one works on them. */
    private final Map<LocalDate, Boolean> announced = new HashMap<>();

    private WorkingCalendar(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::read);
    }

    /** The years that are delivered with this program. */
    public static WorkingCalendar delivered() {
        try (InputStream in = WorkingCalendar.class.getResourceAsStream("working-days.txt")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads years from lines {@code year 2024 notice}, {@code off first [last] festival}, {@code work day festival}.
     *
     * @throws IllegalArgumentException when a line cannot be read, or names a day of a year that was not begun
     */
    public static WorkingCalendar of(String text) {
        return new WorkingCalendar(text);
    }

    private void read(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "year" -> notices.put(Integer.valueOf(words[1]), words[2]);
            case "work" -> announce(LocalDate.parse(words[1]), true, line);
            case "off" -> {
                LocalDate first = LocalDate.parse(words[1]);
                LocalDate last = words.length > 3 ? LocalDate.parse(words[2]) : first;
                first.datesUntil(last.plusDays(1)).forEach(day -> announce(day, false, line));
            }
            default -> throw new IllegalArgumentException("Neither year, off nor work: " + line);
        }
    }

    private void announce(LocalDate day, boolean works, String line) {
        if (!notices.containsKey(day.getYear()) || announced.putIfAbsent(day, works) != null) {
            throw new IllegalArgumentException("A day outside its year, or named twice: " + line);
        }
    }

    /** Whether one works on a day. */
    public boolean isWorkingDay(LocalDate day) {
        Boolean known = announced.get(day);
        return known == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : known;
    }

    /** The n-th working day after a day, which itself is not counted. */
    public CountedDay after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Count at least one working day, not " + count);
        }
        LocalDate at = day;
        for (int left = count; left > 0; left -= isWorkingDay(at) ? 1 : 0) {
            at = at.plusDays(1);
        }
        return counted(day.plusDays(1), at);
    }

    /** The day itself when one works on it, otherwise the next working day. */
    public CountedDay onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return counted(day, at);
    }

    private CountedDay counted(LocalDate from, LocalDate to) {
        TreeSet<Integer> missing = new TreeSet<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!knows(year)) {
                missing.add(year);
            }
        }
        return new CountedDay(to, List.copyOf(missing));
    }

    /** Whether the holidays of a year are known. */
    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    /** The known years, in order. */
    public List<Integer> knownYears() {
        return List.copyOf(notices.keySet());
    }

    /** The number of the notice that a year rests on; empty text for a year that is not known. */
    public String notice(int year) {
        return notices.getOrDefault(year, "");
    }
}
