// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table whose rows may be of several lines. One cell names its row; it scrolls sideways where there is no room. */
public final class PlainTable extends Div {

    private final NativeTable table = new NativeTable();
    private final int naming;

    /**
     * @param name what a screen reader calls it
     * @param naming the cell that names its row, counted from 0
     */
    public PlainTable(String name, int naming, List<String> headers) {
        this.naming = naming;
        table.addClassName("plain-table");
        table.getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        headers.forEach(header -> head.add(header("col", new Span(header))));
        table.getHead().add(head);
        addClassName("scroll");
        // what scrolls sideways must be reachable by keyboard
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        add(table);
    }

    /** One row, a cell for each header. */
    public PlainTable row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            row.add(i == naming ? header("row", cells[i]) : new NativeTableCell(cells[i]));
        }
        table.getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell header(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
