// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** Fields for a day: written year-month-day as on every page, with a calendar in the user's language. */
public final class Days {

    private static final int SUNDAY_FIRST = -1;

    private Days() {}

    public static DatePicker field(ViewContext context, LocalText label) {
        DatePicker field = new DatePicker(context.text(label));
        field.setI18n(words(context));
        return field;
    }

    private static DatePickerI18n words(ViewContext context) {
        Locale locale = context.locale();
        List<DayOfWeek> week = Arrays.stream(DayOfWeek.values())
                .map(day -> day.plus(SUNDAY_FIRST))
                .toList();
        return new DatePickerI18n()
                // the first is what is written; the others are understood when typed
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
                .setMonthNames(names(List.of(Month.values()), month -> month.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdays(names(week, day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(names(week, day -> day.getDisplayName(TextStyle.NARROW, locale)))
                .setFirstDayOfWeek(1)
                .setToday(context.text(new LocalText("今天", "Today")))
                .setCancel(context.text(new LocalText("取消", "Cancel")))
                .setBadInputErrorMessage(context.text(new LocalText(
                        "请按“年-月-日”填写，例如 2024-09-14。", "Write the day as year-month-day, for example 2024-09-14.")));
    }

    private static <T> List<String> names(List<T> items, Function<T, String> name) {
        return items.stream().map(name).toList();
    }
}
