// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/** One line for each column that is wanted, with the column of the file that it is taken from. */
final class ColumnTable extends Div {

    private final ViewContext context;
    private final List<FileColumn> file;
    private final Map<ImportColumn, Select<Optional<FileColumn>>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> before = new HashMap<>();
    private final Paragraph unused = new Paragraph();

    ColumnTable(ViewContext context, ProfileView profile, ImportSource source, ErrorSummary errors) {
        this.context = context;
        this.file = source.columns();
        file.forEach(column -> column.key().ifPresent(key -> before.put(key, column.index())));
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(context.text(new LocalText("列的对应", "Which column is which")));
        NativeTableRow head = new NativeTableRow();
        for (LocalText title : List.of(
                new LocalText("需要的列", "Wanted"),
                new LocalText("文件中的列", "Column of the file"),
                new LocalText("前几行的内容", "First values"),
                new LocalText("填写要求", "What it holds"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(context.text(title));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        profile.columns().forEach(column -> table.getBody().add(row(column, errors)));
        unused.addClassName("muted");
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        addClassName("view");
        add(scroll, unused);
        sayUnused();
    }

    private NativeTableRow row(ImportColumn column, ErrorSummary errors) {
        String name = context.text(column.header());
        Select<Optional<FileColumn>> field = new Select<>();
        List<Optional<FileColumn>> items = new ArrayList<>(List.of(Optional.empty()));
        file.forEach(candidate -> items.add(Optional.of(candidate)));
        field.setItems(items);
        field.setItemLabelGenerator(
                item -> item.map(ColumnTable::caption).orElse(context.text(new LocalText("（不导入）", "(not imported)"))));
        field.setAriaLabel(context.text(new LocalText(
                "“" + column.header().zh() + "”在文件中的列",
                "Column of the file for " + column.header().en())));
        field.setValue(file.stream()
                .filter(candidate ->
                        candidate.key().filter(column.key()::equals).isPresent())
                .findFirst());
        Span samples = new Span(samples(field.getValue()));
        samples.addClassName("muted");
        field.addValueChangeListener(event -> {
            samples.setText(samples(event.getValue()));
            field.setInvalid(false);
            sayUnused();
        });
        fields.put(column, field);
        errors.field(column.key(), field);
        NativeTableHeaderCell title = new NativeTableHeaderCell(new Span(name));
        title.getElement().setAttribute("scope", "row");
        if (column.required()) {
            Span required = new Span(context.text(new LocalText("必填", "required")));
            required.addClassName("required");
            title.add(required);
        }
        return new NativeTableRow(
                title,
                new NativeTableCell(field),
                new NativeTableCell(samples),
                new NativeTableCell(context.text(column.hint())));
    }

    /** What is wrong with the choice, before the file is read. */
    List<Reason> faults() {
        List<Reason> faults = new ArrayList<>();
        Map<Integer, ImportColumn> taken = new HashMap<>();
        fields.forEach((column, field) -> {
            Optional<FileColumn> chosen = field.getValue();
            LocalText name = column.header();
            if (chosen.isEmpty() && column.required()) {
                faults.add(Reason.of(
                                "column-missing",
                                "“" + name.zh() + "”是必填列，请选择文件中的列。",
                                "“" + name.en() + "” is required; choose its column of the file.")
                        .at(column.key()));
            }
            chosen.map(found -> taken.putIfAbsent(found.index(), column))
                    .ifPresent(other -> faults.add(Reason.of(
                                    "column-twice",
                                    "“%s”与“%s”选了同一列 %s，请改选其中一个。"
                                            .formatted(
                                                    other.header().zh(),
                                                    name.zh(),
                                                    chosen.get().letter()),
                                    "“%s” and “%s” are both taken from column %s; change one of them."
                                            .formatted(
                                                    other.header().en(),
                                                    name.en(),
                                                    chosen.get().letter()))
                            .at(column.key())));
        });
        return faults;
    }

    boolean changed() {
        return !mapping().equals(before);
    }

    /** Column key to the index of the file's column. */
    Map<String, Integer> mapping() {
        Map<String, Integer> mapping = new HashMap<>();
        fields.forEach(
                (column, field) -> field.getValue().ifPresent(chosen -> mapping.put(column.key(), chosen.index())));
        return mapping;
    }

    private void sayUnused() {
        var used = mapping().values();
        String rest = file.stream()
                .filter(column -> !used.contains(column.index()))
                .map(ColumnTable::caption)
                .collect(Collectors.joining(context.text(new LocalText("、", ", "))));
        unused.setText(
                rest.isEmpty()
                        ? context.text(new LocalText("文件中的列已全部对应。", "Every column of the file is used."))
                        : context.text(new LocalText("文件中以下列不会导入：", "Not imported from the file: ")) + rest);
    }

    private static String caption(FileColumn column) {
        return column.heading().isBlank() ? column.letter() : column.letter() + "  " + column.heading();
    }

    private static String samples(Optional<FileColumn> column) {
        return column.map(found -> String.join(" / ", found.samples())).orElse("—");
    }
}
