// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.platform.api.Sort;

/** The rows of an import, a page at a time, each with its outcome; rows with problems are corrected in their cells. */
final class RowTable extends Div {

    private static final LocalText ROWS = new LocalText("导入的行", "Rows of the import");

    private final ViewContext context;
    private final Work work;
    private final boolean correctable;
    private final boolean undone;
    private final Runnable changed;
    private final DataTable<RowView> table;
    /** The row that was corrected last: the next problem after it takes the focus. */
    private Optional<Integer> corrected = Optional.empty();

    /**
     * @param rows the rows that are wanted
     * @param count how many they are
     * @param correctable whether cells may be changed now
     * @param changed called after a correction, so that totals follow
     */
    RowTable(
            Work work,
            ImportView view,
            ProfileView profile,
            Supplier<java.util.Set<RowOutcome>> rows,
            IntSupplier count,
            boolean correctable,
            Runnable changed) {
        this.context = work.context();
        this.work = work;
        this.correctable = correctable;
        this.undone = view.state() == ImportState.UNDONE;
        this.changed = changed;
        addClassName("import-rows");
        this.table = new DataTable<>(
                context,
                work.state(),
                ROWS,
                Sort.by("number"),
                new EmptyState(
                        context.text(new LocalText("没有这样的行", "No such row")),
                        context.text(new LocalText("请选择“全部”查看所有行。", "Choose “All” to see every row."))),
                new DataTable.Source<RowView>() {
                    @Override
                    public Page<RowView> page(Sort sort, PageRequest request) {
                        return work.imports().rows(context.caller(), work.id(), rows.get(), request);
                    }

                    @Override
                    public long count() {
                        return count.getAsInt();
                    }
                });
        table.components(new LocalText("行", "Row"), RowTable::number)
                .components(new LocalText("结果", "Outcome"), this::outcome)
                .components(new LocalText("说明", "What to do"), this::remarks);
        for (ImportColumn column : mapped(view, profile)) {
            table.components(column.header(), row -> cell(column, row));
        }
        add(table);
    }

    void load() {
        table.load();
    }

    private static List<ImportColumn> mapped(ImportView view, ProfileView profile) {
        List<String> keys = view.source().columns().stream()
                .map(FileColumn::key)
                .flatMap(Optional::stream)
                .toList();
        return profile.columns().stream()
                .filter(column -> keys.contains(column.key()))
                .toList();
    }

    private static Component number(RowView row) {
        Span number = new Span(String.valueOf(row.number()));
        number.addClassName("row-number");
        return number;
    }

    private Component outcome(RowView row) {
        Div cell = new Div(Words.outcome(context, row.outcome()));
        cell.addClassName("stack");
        if (row.applied()) {
            cell.add(new Badge(context.text(new LocalText("已写入", "Written")), Tone.NEUTRAL));
        }
        boolean writes = row.outcome() == RowOutcome.NEW || row.outcome() == RowOutcome.UPDATE || row.confirmed();
        if (undone && writes && !row.applied()) {
            cell.add(new Badge(context.text(new LocalText("已撤销", "Undone")), Tone.NEUTRAL));
        }
        if (row.confirmed()) {
            cell.add(new Badge(context.text(new LocalText("已确认", "Confirmed")), Tone.NEUTRAL));
        }
        return cell;
    }

    private Component remarks(RowView row) {
        Div cell = new Div();
        cell.addClassName("remarks");
        row.messages().forEach(message -> cell.add(new Div(context.text(message.text()))));
        row.obstacle().ifPresent(why -> {
            Div kept = new Div(context.text(new LocalText("未能撤销：", "Not undone: ")) + context.text(why));
            kept.addClassName("tone-warning");
            cell.add(kept);
        });
        if (correctable && row.outcome() == RowOutcome.SUSPECTED_DUPLICATE) {
            LocalText text = row.confirmed()
                    ? new LocalText("取消确认", "Take the confirmation back")
                    : new LocalText("确认不是同一人，照常导入", "Somebody else: import the row");
            Button confirm = new Button(context.text(text), event -> confirm(row));
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            cell.add(confirm);
        }
        return cell;
    }

    private Component cell(ImportColumn column, RowView row) {
        boolean problem = row.outcome() == RowOutcome.ERROR || row.outcome() == RowOutcome.SUSPECTED_DUPLICATE;
        if (correctable && problem) {
            CellField field = new CellField(context, column, row, value -> correct(row, column, value));
            if (field.bad() && corrected.filter(last -> row.number() >= last).isPresent()) {
                corrected = Optional.empty();
                field.focus();
            }
            return field;
        }
        Span value = new Span(row.values().getOrDefault(column.key(), ""));
        if (row.changed().contains(column.key())) {
            value.addClassName("cell-changed");
            value.setTitle(context.text(new LocalText("将更新此项", "This will change")));
        }
        if (row.messages().stream().anyMatch(message -> message.column().equals(column.key()))) {
            value.addClassName("cell-bad");
        }
        return value;
    }

    private Outcome<RowView> correct(RowView row, ImportColumn column, String value) {
        Outcome<RowView> outcome =
                work.imports().correct(context.caller(), work.id(), row.number(), column.key(), value);
        if (outcome instanceof Outcome.Accepted<RowView>(RowView now)) {
            corrected = Optional.of(row.number());
            if (now.outcome() != RowOutcome.ERROR) {
                Notices.done(
                        context,
                        new LocalText(
                                "第 " + row.number() + " 行已更正："
                                        + now.outcome().label().zh(),
                                "Row " + row.number() + " is corrected: "
                                        + now.outcome().label().en()));
            }
            changed.run();
        }
        return outcome;
    }

    private void confirm(RowView row) {
        switch (work.imports().confirm(context.caller(), work.id(), row.number(), !row.confirmed())) {
            case Outcome.Accepted<RowView> ignored -> changed.run();
            case Outcome.Rejected<RowView>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }
}
