// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.console.web.components.UploadTexts;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PlatformPart;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.plugins.api.PluginState;
import org.wagewarden.plugins.api.Plugins;

/** The services that a complete platform has, and the plugins with their faults. */
final class ServicesPage extends Div {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final ViewContext context;
    private final Plugins plugins;
    private final Div installed = new Div();
    private final Div parts = new Div();
    private final ErrorSummary errors;

    ServicesPage(ViewContext context, Plugins plugins) {
        this.context = context;
        this.plugins = plugins;
        this.errors = new ErrorSummary(context);
        addClassName("view");
        installed.addClassName("view");
        parts.addClassName("panel");
        Heading heading = new Heading(
                context.text(new LocalText("服务与插件", "Services and plugins")),
                context.text(new LocalText(
                        "把插件 jar 复制到数据目录的 plugins/inbox 即安装，删除即卸载，平台不重启；也可在此上传。",
                        "Copying a plugin's jar into plugins/inbox of the data folder installs it, deleting it removes it,"
                                + " without a restart; or upload it here.")));
        heading.with(new Button(context.text(new LocalText("刷新", "Refresh")), event -> show()));
        add(heading, errors);
        if (context.caller().may(Permission.SYSTEM_WRITE)) {
            add(upload());
        }
        add(
                new H2(context.text(new LocalText("插件", "Plugins"))),
                installed,
                new H2(context.text(new LocalText("平台服务", "Services of the platform"))),
                parts);
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> install(metadata.fileName(), bytes)));
        upload.setAcceptedFileExtensions(".jar");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(UploadTexts.of(
                context,
                new LocalText("上传并安装插件", "Upload and install a plugin"),
                new LocalText("插件超过 64 MB，不能安装。", "A plugin of more than 64 MB cannot be installed."),
                new LocalText("插件是 .jar 文件。", "A plugin is a .jar file.")));
        return upload;
    }

    private void install(String name, byte[] jar) {
        errors.clear();
        switch (plugins.install(context.caller(), name, jar)) {
            case Outcome.Accepted<Plugin> ignored ->
                Notices.done(context, new LocalText("插件已安装。", "The plugin is installed."));
            case Outcome.Rejected<Plugin>(List<Reason> reasons) -> errors.show(reasons);
        }
        show();
    }

    private void show() {
        installed.removeAll();
        List<Plugin> all = plugins.list(context.caller());
        if (all.isEmpty()) {
            installed.add(new EmptyState(
                    context.text(new LocalText("没有安装插件", "No plugin is installed")),
                    context.text(new LocalText(
                            "核心功能不需要插件；各县（市、区）的本地报表和检查由插件提供。",
                            "The core needs none; districts' own reports and checks come as plugins."))));
        }
        all.forEach(plugin -> installed.add(panel(plugin)));
        parts.removeAll();
        Facts facts = new Facts();
        plugins.platformParts().forEach(part -> facts.fact(context.text(part.name()), state(part)));
        parts.add(facts);
    }

    private Component state(PlatformPart part) {
        Span line = new Span();
        part.provider()
                .ifPresentOrElse(
                        provider -> line.add(
                                new Badge(context.text(new LocalText("可用", "Available")), Tone.GOOD),
                                new Span(" " + provider)),
                        () -> line.add(
                                new Badge(context.text(new LocalText("缺失", "Missing")), Tone.BAD),
                                new Span(" " + part.missing().map(context::text).orElse(""))));
        return line;
    }

    private Div panel(Plugin plugin) {
        Div head = new Div(
                new H2(context.text(plugin.name())),
                new Badge(context.text(plugin.state().label()), tone(plugin)));
        head.addClassName("buttons");
        Facts facts = new Facts()
                .fact(
                        context.text(new LocalText("标识与版本", "Name and version")),
                        plugin.symbolicName() + " " + plugin.version())
                .fact(
                        context.text(new LocalText("提供者", "Vendor")),
                        plugin.vendor().orElse(""))
                .fact(
                        context.text(new LocalText("适用地区", "District")),
                        plugin.district().value())
                .fact(
                        context.text(new LocalText("自", "Since")),
                        MINUTE.format(plugin.since().atZone(CityClock.ZONE)))
                .fact(context.text(new LocalText("提供的功能", "Provides")), contributions(plugin));
        Div panel = new Div(head, facts);
        panel.addClassName("panel");
        for (Reason fault : plugin.faults()) {
            Paragraph text = new Paragraph(context.text(fault.text()));
            text.addClassNames("notice", "tone-bad");
            panel.add(text);
        }
        if (context.caller().may(Permission.SYSTEM_WRITE)) {
            Button restart = new Button(
                    context.text(new LocalText("重新启动", "Restart")),
                    event -> report(plugins.restart(context.caller(), plugin.symbolicName())));
            Button remove = new Button(context.text(new LocalText("卸载", "Remove")), event -> ask(plugin));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Div buttons = new Div(restart, remove);
            buttons.addClassName("buttons");
            panel.add(buttons);
        }
        return panel;
    }

    private UnorderedList contributions(Plugin plugin) {
        UnorderedList list = new UnorderedList();
        plugin.contributions()
                .forEach(contribution -> list.add(new ListItem(context.text(contribution.kind()) + "："
                        + context.text(contribution.name())
                        + contribution
                                .fault()
                                .map(fault -> " · " + context.text(fault.text()))
                                .orElse(""))));
        return list;
    }

    private void ask(Plugin plugin) {
        ConfirmDialog dialog = new ConfirmDialog(
                context.text(new LocalText(
                        "卸载“" + plugin.name().zh() + "”？",
                        "Remove “" + plugin.name().en() + "”?")),
                context.text(new LocalText(
                        "它提供的页面和报表将立即消失；其他功能不受影响。", "Its pages and reports vanish at once; everything else goes on.")),
                context.text(new LocalText("卸载", "Remove")),
                event -> report(plugins.remove(context.caller(), plugin.symbolicName())),
                context.text(new LocalText("取消", "Cancel")),
                event -> {});
        dialog.open();
    }

    private void report(Outcome<Plugin> outcome) {
        errors.clear();
        if (!outcome.isAccepted()) {
            errors.show(outcome instanceof Outcome.Rejected<Plugin>(List<Reason> reasons) ? reasons : List.of());
        }
        show();
    }

    private static Tone tone(Plugin plugin) {
        return plugin.state() == PluginState.RUNNING
                ? Tone.GOOD
                : plugin.state() == PluginState.STOPPED ? Tone.NEUTRAL : Tone.BAD;
    }
}
