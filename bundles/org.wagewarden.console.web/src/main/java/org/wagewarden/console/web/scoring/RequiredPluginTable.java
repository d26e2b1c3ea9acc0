// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.DecisionChecks.Required;

/** The required plugins of a district, each with whether it runs and who requires it. */
final class RequiredPluginTable extends Div {

    private final ViewContext context;

    /**
     * @param changeable whether the user may release it
     * @param release what the button does
     */
    RequiredPluginTable(
            ViewContext context,
            List<Required> all,
            Function<DistrictCode, String> name,
            Predicate<Required> changeable,
            Consumer<Required> release) {
        this.context = context;
        addClassName("scroll");
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        text("插件", "Plugin"),
                        text("地区", "District"),
                        text("状态", "State"),
                        text("由谁要求", "Required by"),
                        text("操作", "Action"))
                .forEach(title -> head.add(header("col", title)));
        table.getHead().add(head);
        for (Required one : all) {
            table.getBody()
                    .add(new NativeTableRow(
                            header("row", one.plugin()),
                            new NativeTableCell(name.apply(one.district())),
                            cell(new Badge(
                                    one.present()
                                            ? text("运行中", "running")
                                            : text("未运行，决定暂缓", "absent, decisions are held"),
                                    one.present() ? Tone.GOOD : Tone.BAD)),
                            new NativeTableCell(by(one)),
                            cell(action(one, changeable.test(one), release))));
        }
        add(table);
    }

    private String by(Required one) {
        return one.requiredByName()
                .map(person -> person
                        + one.requiredAt()
                                .map(at -> " · " + LocalDate.ofInstant(at, CityClock.ZONE))
                                .orElse(""))
                .orElseGet(() -> text("插件自行声明", "the plugin itself"));
    }

    private Component action(Required one, boolean changeable, Consumer<Required> release) {
        if (one.present() && one.requiredByName().isEmpty()) {
            return new Span(text("卸载后方可解除", "once it is removed"));
        }
        return changeable
                ? new Button(text("解除", "Release"), event -> release.accept(one))
                : new Span(text("由当地决定人员解除", "by its decision makers"));
    }

    private static NativeTableCell cell(Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
