// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.Descriptor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Readiness;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.plugins.api.Plugins;
import org.wagewarden.store.api.StoreAdministration;

/** {@code ww:status}, {@code ww:diag} and {@code ww:plugins}: what is there, and what is missing and why. */
@Component(
        service = PlatformCommands.class,
        property = {
            "osgi.command.scope=ww",
            "osgi.command.function=status",
            "osgi.command.function=diag",
            "osgi.command.function=plugins"
        })
public final class PlatformCommands {

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<Readiness> readiness = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<CityClock> clock = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<StoreAdministration> administration = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<Plugins> plugins = Optional.empty();

    @Activate
    public PlatformCommands(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Descriptor("says whether the platform serves, and which services are there or missing")
    public String status() {
        Lines lines = new Lines();
        clock.ifPresent(c -> lines.add(
                "今天 " + c.today() + (c.demonstration() ? "（演示日期）" : ""),
                "today is " + c.today() + (c.demonstration() ? " (demonstration day)" : "")));
        administration.ifPresent(a -> lines.add(
                "数据库 " + a.description() + "，表结构版本 " + a.versions(), "store, and the versions of its tables"));
        readiness.ifPresentOrElse(r -> readiness(lines, r), () -> lines.add("就绪检查不可用。", "Readiness is not there."));
        plugins.ifPresent(p -> p.platformParts()
                .forEach(part -> lines.add(
                        (part.present() ? "  有  " : "  缺  ") + part.name().zh() + "  "
                                + part.provider().orElseGet(() -> part.missing()
                                        .map(LocalText::zh)
                                        .orElse("?")),
                        part.name().en() + (part.present() ? "" : " is missing"))));
        return lines.toString();
    }

    @Descriptor("explains what keeps the bundles and components of the platform from working")
    public String diag() {
        return diag("");
    }

    @Descriptor("explains what keeps a bundle and its components from working")
    public String diag(@Descriptor("symbolic name, or its end") String symbolicName) {
        return new Diagnosis(context, components).of(symbolicName).toString();
    }

    @Descriptor("lists the plugins of districts and vendors")
    public String plugins() {
        return Lines.with(plugins, Plugins.class, service -> {
            Lines lines = new Lines();
            List<Plugin> all = service.list(ShellCaller.OPERATOR);
            all.forEach(plugin -> {
                lines.add("%s  %s  %s  %s"
                        .formatted(
                                plugin.symbolicName(),
                                plugin.version(),
                                plugin.state(),
                                plugin.name().zh()));
                plugin.faults()
                        .forEach(fault -> lines.add(
                                "    " + fault.code() + " " + fault.text().zh(),
                                fault.text().en()));
            });
            return lines.isEmpty() ? lines.add("没有安装插件。", "No plugin is installed.") : lines;
        });
    }

    private static void readiness(Lines lines, Readiness readiness) {
        List<LocalText> missing = readiness.waitingFor();
        if (missing.isEmpty()) {
            lines.add("平台已就绪。", "The platform is ready.");
        } else {
            lines.add("平台尚未就绪：", "The platform is not ready:");
            missing.forEach(lines::add);
        }
    }
}
