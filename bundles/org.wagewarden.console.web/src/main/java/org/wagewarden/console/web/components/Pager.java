// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** The way from one page of a list to its neighbours; which page it is stands in the address. */
public final class Pager extends Div {

    /** The address's name of the page. */
    static final String CURSOR = "page";

    private static final LocalText PREVIOUS = new LocalText("上一页", "Previous");
    private static final LocalText NEXT = new LocalText("下一页", "Next");
    private static final LocalText PAGES = new LocalText("分页", "Pages");
    private static final LocalText FIRST = new LocalText("首页", "First page");

    private final ViewContext context;
    private final AddressState state;
    private final Runnable load;
    private final Button first;
    private final Button previous;
    private final Button next;
    private Page<?> page = Page.empty();

    /**
     * @param load shows the page that the address names; called when another one is chosen
     */
    public Pager(ViewContext context, AddressState state, Runnable load) {
        this.context = context;
        this.state = state;
        this.load = load;
        first = button(FIRST, VaadinIcon.ANGLE_DOUBLE_LEFT, Optional::empty);
        previous = button(PREVIOUS, VaadinIcon.ANGLE_LEFT, () -> page.previous());
        next = button(NEXT, VaadinIcon.ANGLE_RIGHT, () -> page.next());
        next.setIconAfterText(true);
        addClassName("pages");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", context.text(PAGES));
        add(first, previous, next);
    }

    /** The page that the address names. */
    public PageRequest request(int rows) {
        return new PageRequest(rows, state.get(CURSOR));
    }

    /** Offers the neighbours of a page; hidden where there are none, because one page needs no way to another. */
    public void show(Page<?> shown) {
        page = shown;
        first.setEnabled(page.previous().isPresent());
        previous.setEnabled(page.previous().isPresent());
        next.setEnabled(page.next().isPresent());
        setVisible(page.previous().isPresent() || page.next().isPresent());
    }

    private Button button(LocalText text, VaadinIcon icon, Supplier<Optional<String>> cursor) {
        return new Button(context.text(text), icon.create(), event -> {
            state.put(Map.of(CURSOR, cursor.get().orElse("")));
            load.run();
        });
    }
}
