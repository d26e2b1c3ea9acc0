// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.platform.api.LocalText;

/** How the file is read: found by itself, changed here when it was guessed wrong. */
final class SourcePanel extends Div {

    private static final Optional<Integer> NO_SHEET = Optional.empty();
    private static final Optional<String> NO_ENCODING = Optional.empty();
    private static final Optional<Character> NO_SEPARATOR = Optional.empty();

    private final ViewContext context;
    private final Work work;
    private final ImportView view;

    SourcePanel(Work work, ImportView view) {
        this.context = work.context();
        this.work = work;
        this.view = view;
        addClassNames("filter-bar");
        ImportSource source = view.source();
        if (source.format() == ImportSource.Format.XLSX) {
            sheets(source);
        } else {
            encoding(source);
            separator(source);
        }
        boolean text = source.format() == ImportSource.Format.CSV;
        Span found = new Span(context.text(new LocalText(
                "表头在第 %,d 行，其下有 %,d 行数据、%d 列%s"
                        .formatted(
                                source.headerRow(),
                                source.rows(),
                                source.columns().size(),
                                text ? "；如有乱码，请更改文字编码" : ""),
                "Headings in row %,d, %,d rows and %d columns below%s"
                        .formatted(
                                source.headerRow(),
                                source.rows(),
                                source.columns().size(),
                                text ? "; change the encoding when text is garbled" : ""))));
        found.addClassNames("muted", "number");
        add(found);
    }

    private void sheets(ImportSource source) {
        List<Integer> indexes =
                IntStream.range(0, source.sheets().size()).boxed().toList();
        add(select(
                new LocalText("工作表", "Sheet"),
                indexes,
                index -> source.sheets().get(index),
                source.sheet(),
                index -> choose(SourceChoice.sheet(index))));
    }

    private void encoding(ImportSource source) {
        add(select(
                new LocalText("文字编码", "Encoding"),
                List.of("UTF-8", "GB18030"),
                encoding -> encoding.equals("GB18030") ? "GB18030（GBK）" : encoding,
                source.encoding(),
                encoding -> choose(new SourceChoice(NO_SHEET, Optional.of(encoding), NO_SEPARATOR))));
    }

    private void separator(ImportSource source) {
        add(select(
                new LocalText("分隔符", "Separator"),
                List.of(",", ";", "\t"),
                this::separatorName,
                source.separator(),
                separator -> choose(new SourceChoice(NO_SHEET, NO_ENCODING, Optional.of(separator.charAt(0))))));
    }

    private String separatorName(String separator) {
        return context.text(
                switch (separator) {
                    case ";" -> new LocalText("分号", "Semicolon");
                    case "\t" -> new LocalText("制表符", "Tab");
                    default -> new LocalText("逗号", "Comma");
                });
    }

    private <T> Select<T> select(
            LocalText label, List<T> items, Function<T, String> caption, T value, Consumer<T> chosen) {
        Select<T> select = new Select<>();
        select.setLabel(context.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(caption::apply);
        select.setValue(value);
        select.setEnabled(items.size() > 1);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        return select;
    }

    private void choose(SourceChoice choice) {
        work.show(work.imports().choose(context.caller(), view.id(), choice));
    }
}
