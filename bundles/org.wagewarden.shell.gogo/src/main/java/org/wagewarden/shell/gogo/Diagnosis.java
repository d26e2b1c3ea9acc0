// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What keeps bundles from resolving and components from starting, in plain words. */
final class Diagnosis {

    private static final String OURS = "org.wagewarden.";

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final FrameworkWiring framework;
    private final Lines lines = new Lines();

    Diagnosis(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
        framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
    }

    /** Of one bundle, by symbolic name or its end; of all for an empty text. */
    Lines of(String symbolicName) {
        List<Bundle> bundles = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null)
                .filter(bundle -> symbolicName.isEmpty() || matches(bundle, symbolicName))
                .toList();
        if (bundles.isEmpty()) {
            return lines.add("没有名为 " + symbolicName + " 的模块。", "There is no bundle " + symbolicName + ".");
        }
        bundles.forEach(this::bundle);
        bundles.forEach(this::components);
        return lines.isEmpty() ? lines.add("没有发现问题。", "Nothing is wrong.") : lines;
    }

    private static boolean matches(Bundle bundle, String symbolicName) {
        String name = bundle.getSymbolicName();
        return name.equals(symbolicName) || name.equals(OURS + symbolicName) || name.endsWith("." + symbolicName);
    }

    private void bundle(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
            return;
        }
        String name = bundle.getSymbolicName();
        if (bundle.getState() == Bundle.RESOLVED) {
            lines.add("模块 " + name + " 未启动。", "Bundle " + name + " is not started.");
        } else if (bundle.getState() == Bundle.INSTALLED) {
            unresolved(name, revision);
        }
    }

    private void unresolved(String name, BundleRevision revision) {
        List<BundleRequirement> missing = revision.getDeclaredRequirements(null).stream()
                .filter(Diagnosis::mandatory)
                .filter(requirement -> framework.findProviders(requirement).isEmpty())
                .toList();
        missing.forEach(requirement -> lines.add(
                "模块 " + name + " 缺少" + words(requirement).orElseGet(() -> " " + requirement),
                "bundle " + name + " lacks this"));
        if (missing.isEmpty()) {
            lines.add(
                    "模块 " + name + " 所需均有提供者，但提供者自身未能解析或版本互相冲突。",
                    "What bundle " + name
                            + " needs exists, but its providers do not resolve or contradict each other.");
        }
    }

    private static boolean mandatory(BundleRequirement requirement) {
        String effective = requirement.getDirectives().getOrDefault("effective", "resolve");
        return effective.equals("resolve")
                && !"optional".equals(requirement.getDirectives().get("resolution"));
    }

    private static Optional<String> words(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        return requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                ? Optional.of("包 " + filter)
                : Optional.of(" " + requirement.getNamespace() + " " + filter);
    }

    private void components(Bundle bundle) {
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs(bundle)) {
            if (components.isComponentEnabled(description)) {
                var configurations = components.getComponentConfigurationDTOs(description);
                configurations.forEach(configuration -> component(description, configuration));
                if (configurations.isEmpty()) {
                    unconfigured(description);
                }
            } else {
                lines.add("组件 " + description.name + " 未启用。", "Component " + description.name + " is not enabled.");
            }
        }
    }

    private void component(ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> unconfigured(description);
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
                for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                    String service = service(description, reference);
                    String target = reference.target == null ? "" : " " + reference.target;
                    lines.add(
                            "组件 " + description.name + " 的引用 " + reference.name + " 没有服务 " + service + target,
                            "reference " + reference.name + " of component " + description.name + " has no service");
                }
            }
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> {
                String first = Optional.ofNullable(configuration.failure)
                        .flatMap(failure -> failure.lines().findFirst())
                        .orElse("?");
                lines.add("组件 " + description.name + " 启动失败：" + first, "component failed to start");
            }
            default -> {
                // satisfied or active: nothing is wrong
            }
        }
    }

    private void unconfigured(ComponentDescriptionDTO description) {
        String pids = String.join(" ", description.configurationPid);
        lines.add(
                "组件 " + description.name + " 缺少配置 " + pids,
                "component " + description.name + " lacks the configuration " + pids);
    }

    private static String service(ComponentDescriptionDTO description, UnsatisfiedReferenceDTO reference) {
        return Arrays.stream(description.references)
                .filter(described -> described.name.equals(reference.name))
                .map((ReferenceDTO described) -> described.interfaceName)
                .findFirst()
                .orElse("?");
    }
}
