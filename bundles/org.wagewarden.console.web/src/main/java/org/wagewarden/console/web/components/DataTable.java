// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;

/**
 * A list of the register: one page at a time, found by keyset, with sort and page in the address. What is empty says why.
 *
 * @param <T> a row
 */
public final class DataTable<T> extends Div {

    /** The address's name of the order. */
    private static final String SORT = "sort";

    private static final int ROWS = 25;
    private static final long COUNTED = 10_000;
    private static final String FIT = "requestAnimationFrame(() => requestAnimationFrame("
            + "() => document.fonts.ready.then(() => this.recalculateColumnWidths())))";

    /** Where the rows come from. */
    public interface Source<T> {

        /** What {@link #count} says when counting would read everything; no number is shown then. */
        long UNKNOWN = -1;

        Page<T> page(Sort sort, PageRequest request);

        /** How many there are; from 10,001 on "more than 10,000" is shown. */
        long count();
    }

    private final ViewContext context;
    private final AddressState state;
    private final Source<T> source;
    private final Sort usual;
    private final Grid<T> grid = new Grid<>();
    private final Span count = new Span();
    private final Pager pager;
    private final Div empty = new Div();
    private Page<T> page = Page.empty();

    /**
     * @param usual the order when the address names none
     * @param whenEmpty stands where nothing was found
     */
    public DataTable(
            ViewContext context,
            AddressState state,
            LocalText name,
            Sort usual,
            Component whenEmpty,
            Source<T> source) {
        this.context = context;
        this.state = state;
        this.source = source;
        this.usual = usual;
        addClassName("data-table");
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(context.text(name));
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> page.items().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> page.items().size()));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                sorted(event.getSortOrder());
            }
        });
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        pager = new Pager(context, state, this::load);
        Div foot = new Div(count, pager);
        foot.addClassName("foot");
        empty.add(whenEmpty);
        add(grid, empty, foot);
    }

    /** A column of text. */
    public DataTable<T> column(LocalText header, Function<T, String> value) {
        column(grid.addColumn(value::apply), header);
        return this;
    }

    /** A column of text that can be sorted by a field of the query. */
    public DataTable<T> sortable(LocalText header, String field, Function<T, String> value) {
        column(grid.addColumn(value::apply), header).setKey(field).setSortable(true);
        return this;
    }

    /** A column of links or badges. */
    public DataTable<T> components(LocalText header, Function<T, ? extends Component> value) {
        column(grid.addComponentColumn(value::apply), header);
        return this;
    }

    /** A column of links or badges that can be sorted by a field of the query. */
    public DataTable<T> sortableComponents(LocalText header, String field, Function<T, ? extends Component> value) {
        column(grid.addComponentColumn(value::apply), header).setKey(field).setSortable(true);
        return this;
    }

    private Grid.Column<T> column(Grid.Column<T> column, LocalText header) {
        return column.setHeader(context.text(header)).setAutoWidth(true).setResizable(true);
    }

    /** Shows the page that the address names. Called once after the columns, and after every change of a filter. */
    public DataTable<T> load() {
        Sort sort = sort();
        Optional<Grid.Column<T>> sorted = Optional.ofNullable(grid.getColumnByKey(sort.field()));
        sorted.ifPresent(column -> grid.sort(List.of(
                new GridSortOrder<>(column, sort.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))));
        page = source.page(sort, pager.request(ROWS));
        long found = source.count();
        boolean none = page.items().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        count.setVisible(found != Source.UNKNOWN);
        count.setText(context.text(
                found > COUNTED
                        ? new LocalText("超过 10,000 条", "More than 10,000")
                        : new LocalText("共 %,d 条".formatted(found), "%,d in all".formatted(found))));
        pager.show(page);
        grid.getDataProvider().refreshAll();
        // other rows may need other widths; measured before badges are drawn and their font has come, they are too
        // small
        grid.getElement().executeJs(FIT);
        return this;
    }

    private Sort sort() {
        return state.get(SORT)
                .map(text -> text.startsWith("-") ? new Sort(text.substring(1), false) : Sort.by(text))
                .filter(sort -> grid.getColumnByKey(sort.field()) != null)
                .orElse(usual);
    }

    private void sorted(List<GridSortOrder<T>> orders) {
        String text = orders.stream()
                .findFirst()
                .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + order.getSorted().getKey())
                .orElse("");
        state.put(Map.of(SORT, text, Pager.CURSOR, ""));
        load();
    }
}
