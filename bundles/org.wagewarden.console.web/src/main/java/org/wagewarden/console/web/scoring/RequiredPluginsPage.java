// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.scoring.api.DecisionChecks;

/** The plugins that the decisions of a district wait for: whether they run, who wanted it, and the way to change it. */
final class RequiredPluginsPage extends Div {

    private static final String DISTRICT = "district";
    private static final int LONGEST_ID = 200;

    private final ViewContext context;
    private final DecisionChecks checks;
    private final Districts districts;
    private final CityClock clock;
    private final AddressState state;
    private final Div content = new Div();

    RequiredPluginsPage(ViewContext context, DecisionChecks checks, Districts districts, CityClock clock) {
        this.context = context;
        this.checks = checks;
        this.districts = districts;
        this.clock = clock;
        this.state = new AddressState(context);
        addClassName("view");
        content.addClassName("view");
        add(
                new Heading(
                        text("决定前检查", "Checks before decisions"),
                        text(
                                "必需的插件未运行、失败或有要求未完成时，该地区的扣分决定暂缓。检查只能增加要求，不能减轻、免除或代替决定。",
                                "While a required plugin is absent or fails, or something it asked for was not done, the decisions"
                                        + " of its district are held. A check only adds; it cannot reduce, waive or decide.")),
                choice(),
                content);
        load();
    }

    private Div choice() {
        Select<District> field = new Select<>();
        field.setLabel(text("地区", "District"));
        field.setItems(districts.all());
        field.setItemLabelGenerator(one -> context.text(one.name()));
        districts.find(district()).ifPresent(field::setValue);
        field.addValueChangeListener(event -> {
            state.put(Map.of(DISTRICT, event.getValue().code().value()));
            load();
        });
        Div bar = new Div(field);
        bar.addClassName("filter-bar");
        return bar;
    }

    /** What the address says; otherwise the district of a user who has only one, or the whole city. */
    private DistrictCode district() {
        List<DistrictCode> own = context.caller().scope().grants().stream()
                .map(Grant::district)
                .distinct()
                .toList();
        return state.get(DISTRICT)
                .flatMap(code -> districts.all().stream()
                        .map(District::code)
                        .filter(one -> one.value().equals(code))
                        .findFirst())
                .orElseGet(() -> own.size() == 1 ? own.getFirst() : DistrictCode.CITY);
    }

    private void load() {
        content.removeAll();
        DistrictCode district = district();
        String name = name(district);
        Div panel = new Div(new H2(text(name + "的决定须经以下插件检查", "Decisions of " + name + " wait for")));
        panel.addClassName("panel");
        List<DecisionChecks.Required> all = checks.required(district);
        if (all.isEmpty()) {
            panel.add(
                    new EmptyState(
                            text("没有必需的检查插件", "No plugin is required"),
                            text(
                                    "决定不因检查插件暂缓；已安装的检查仍会在案件页面给出意见。",
                                    "No decision is held for a plugin; installed checks still say what they see on the page of the case.")));
        } else {
            panel.add(new RequiredPluginTable(
                    context, all, this::name, one -> mayChange(one.district()), one -> new ReleaseDialog(
                                    context, clock, checks, one, this::load)
                            .open()));
        }
        content.add(panel, requirePanel(district, name));
    }

    private Div requirePanel(DistrictCode district, String name) {
        Div panel = new Div(new H2(text("增加必需插件", "Require a plugin")));
        panel.addClassName("panel");
        if (!mayChange(district)) {
            Paragraph why = new Paragraph(text(
                    "由" + name + "的决定人员设定；对全市的要求由市级决定人员设定。",
                    "Decision makers of " + name + " set this; what holds for the whole city is set by the city's."));
            why.addClassName("muted");
            panel.add(why);
            return panel;
        }
        StepForm form = new StepForm(context, clock, this::load);
        TextField plugin = form.field("plugin", new TextField(text("插件编号", "Plugin id")));
        plugin.setMaxLength(LONGEST_ID);
        plugin.setHelperText(text("插件自己声明的编号，例如 lucheng", "The id that the plugin declares, for example lucheng"));
        form.action(
                new LocalText("设为必需", "Require it"),
                true,
                () -> checks.require(
                        context.caller(), district, plugin.getValue().strip()));
        panel.add(form);
        return panel;
    }

    private boolean mayChange(DistrictCode district) {
        boolean reaches = district.equals(DistrictCode.CITY)
                ? context.caller().scope().wholeCity()
                : context.caller().scope().reaches(district);
        return context.caller().may(Permission.POLICY_WRITE) && reaches;
    }

    private String name(DistrictCode code) {
        return districts.find(code).map(District::name).map(context::text).orElse(code.value());
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
