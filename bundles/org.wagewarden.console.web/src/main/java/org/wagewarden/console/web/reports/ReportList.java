// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Polling;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.Reports;

/** The reports that there are now, by district; follows plugins as they come and go. */
final class ReportList extends Div {

    private final ViewContext context;
    private final Reports reports;
    private final Districts districts;
    private final Div found = new Div();
    private List<AvailableReport> shown;

    ReportList(ViewContext context, Reports reports, Districts districts) {
        this.context = context;
        this.reports = reports;
        this.districts = districts;
        this.shown = reports.list(context.caller());
        addClassName("view");
        found.addClassName("view");
        add(
                new Heading(
                        context.text(ReportsView.TITLE),
                        context.text(new LocalText(
                                "各县（市、区）的报表由插件提供，安装后立即出现在这里，数据以您的数据范围为限。",
                                "Districts' reports come from plugins and appear here once installed; they show what lies in"
                                        + " your scope."))),
                found);
        show();
        Polling.follow(this, this::follow);
    }

    private void follow() {
        List<AvailableReport> now = reports.list(context.caller());
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(nothing());
            return;
        }
        Map<DistrictCode, Div> groups = new LinkedHashMap<>();
        for (AvailableReport report : shown) {
            groups.computeIfAbsent(report.description().district(), this::group).add(card(report));
        }
    }

    private Div group(DistrictCode code) {
        String name =
                districts.find(code).map(District::name).map(context::text).orElse(code.value());
        Div cards = new Div();
        cards.addClassName("report-cards");
        found.add(new H2(name), cards);
        return cards;
    }

    private Component card(AvailableReport report) {
        String title = context.text(report.description().title());
        Div head = new Div();
        head.addClassName("head");
        if (report.unavailable().isEmpty()) {
            Link link = new Link(ReportsView.PATH + "/" + report.description().id(), title);
            link.addClassName("title");
            head.add(link);
        } else {
            Span name = new Span(title);
            name.addClassName("title");
            head.add(name, new Badge(context.text(new LocalText("不可用", "Unavailable")), Tone.BAD));
        }
        if (report.required()) {
            head.add(new Badge(context.text(new LocalText("必备", "Required")), Tone.INFORMATION));
        }
        Div card = new Div(head, new Paragraph(context.text(report.description().purpose())));
        card.addClassNames("panel", "report-card");
        report.unavailable().ifPresent(reason -> {
            Paragraph why = new Paragraph(context.text(reason.text()));
            why.addClassNames("notice", "tone-bad");
            card.add(why);
        });
        if (!report.plugin().isBlank()) {
            Span plugin = new Span(context.text(new LocalText("插件 ", "Plugin ")) + report.plugin());
            plugin.addClassName("muted");
            card.add(plugin);
        }
        return card;
    }

    private EmptyState nothing() {
        boolean may = context.caller().may(Permission.SYSTEM_WRITE);
        return new EmptyState(
                context.text(new LocalText("还没有报表", "No report yet")),
                context.text(new LocalText(
                        "目前没有已安装的插件提供您数据范围内的报表。安装方法：把报表插件的 jar 文件复制到数据目录下的"
                                + " plugins/inbox 文件夹，"
                                + (may ? "或在插件中心上传；" : "或请系统管理员在插件中心上传；")
                                + "无需重启，本页会自动更新。",
                        "No installed plugin offers a report in your scope. To install one, copy its jar into the folder"
                                + " plugins/inbox of the data folder, or "
                                + (may ? "upload it in the plugin centre" : "ask an administrator to upload it")
                                + "; nothing has to be restarted, and this page updates by itself.")));
    }
}
