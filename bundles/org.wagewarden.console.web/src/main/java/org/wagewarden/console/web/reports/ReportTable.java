// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.Column;
import org.wagewarden.reporting.api.ColumnKind;
import org.wagewarden.reporting.api.Table;

/** A report's table as a table of the page. */
final class ReportTable extends Div {

    /** More than this nobody reads on a screen; the files have all of it. */
    private static final int MOST_ROWS = 300;

    private final ViewContext context;
    private final List<Column> columns;

    ReportTable(ViewContext context, Table table) {
        this.context = context;
        this.columns = table.columns();
        String title = context.text(table.title());
        NativeTable shown = new NativeTable();
        shown.addClassName("plain-table");
        shown.setCaptionText(title);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(aligned(header("col", context.text(column.title())), column)));
        shown.getHead().add(head);
        table.rows().stream().limit(MOST_ROWS).forEach(row -> shown.getBody().add(line(row)));
        if (!table.totals().isEmpty()) {
            shown.getFoot().add(line(table.totals()));
        }
        Div scroll = new Div(shown);
        scroll.addClassName("scroll");
        // what scrolls sideways must be reachable by keyboard
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        add(scroll);
        if (table.rows().size() > MOST_ROWS) {
            Paragraph more = new Paragraph(context.text(new LocalText(
                    "此处显示前 %,d 行，共 %,d 行；下载的文件包含全部。"
                            .formatted(MOST_ROWS, table.rows().size()),
                    "The first %,d of %,d rows; the files have all of them."
                            .formatted(MOST_ROWS, table.rows().size()))));
            more.addClassName("muted");
            add(more);
        }
    }

    private NativeTableRow line(List<Cell> cells) {
        NativeTableRow line = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text(context.locale());
            boolean names = i == 0 && columns.get(i).kind() == ColumnKind.TEXT;
            line.add(aligned(names ? header("row", text) : new NativeTableCell(text), columns.get(i)));
        }
        return line;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static HtmlContainer aligned(HtmlContainer cell, Column column) {
        if (column.kind() != ColumnKind.TEXT) {
            cell.addClassName(column.kind().number() ? "figure-cell" : "number");
        }
        return cell;
    }
}
