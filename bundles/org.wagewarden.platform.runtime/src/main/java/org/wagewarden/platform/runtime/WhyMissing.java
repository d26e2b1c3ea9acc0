// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.wagewarden.platform.api.LocalText;

/** Explains why a service is not there: follows the references of the components that would provide it to the cause. */
final class WhyMissing {

    private final ServiceComponentRuntime components;

    WhyMissing(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** One sentence; the service is named by its interface. */
    LocalText explain(String service) {
        LocalText cause = cause(service, new HashSet<>());
        return new LocalText("缺少服务 " + service + "：" + cause.zh(), "service " + service + " is missing: " + cause.en());
    }

    private LocalText cause(String service, Set<String> seen) {
        if (!seen.add(service)) {
            return new LocalText("组件互相等待", "components wait for each other");
        }
        List<ComponentDescriptionDTO> providers = components.getComponentDescriptionDTOs().stream()
                .filter(description -> provides(description, service))
                .toList();
        if (providers.isEmpty()) {
            return new LocalText("没有运行中的模块提供它", "no running bundle provides it");
        }
        return join(providers.stream().map(provider -> cause(provider, seen)).toList());
    }

    private LocalText cause(ComponentDescriptionDTO provider, Set<String> seen) {
        String name = provider.name;
        if (!components.isComponentEnabled(provider)) {
            return new LocalText("组件 " + name + " 尚未启用", "component " + name + " is not enabled yet");
        }
        Collection<ComponentConfigurationDTO> configurations = components.getComponentConfigurationDTOs(provider);
        if (configurations.isEmpty()) {
            return unconfigured(provider);
        }
        return join(configurations.stream()
                .map(configuration -> cause(provider, configuration, seen))
                .toList());
    }

    private LocalText cause(
            ComponentDescriptionDTO provider, ComponentConfigurationDTO configuration, Set<String> seen) {
        String name = provider.name;
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> unconfigured(provider);
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                join(Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> cause(provider, reference, seen))
                        .toList());
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> {
                String first = Optional.ofNullable(configuration.failure)
                        .flatMap(failure -> failure.lines().findFirst())
                        .orElse("?");
                yield new LocalText(
                        "组件 " + name + " 启动失败（" + first + "）",
                        "component " + name + " failed to start (" + first + ")");
            }
            default -> new LocalText("组件 " + name + " 正在启动", "component " + name + " is starting");
        };
    }

    private LocalText cause(ComponentDescriptionDTO provider, UnsatisfiedReferenceDTO reference, Set<String> seen) {
        String wanted = Arrays.stream(provider.references)
                .filter(described -> described.name.equals(reference.name))
                .map((ReferenceDTO described) -> described.interfaceName)
                .findFirst()
                .orElse(reference.name);
        LocalText deeper = cause(wanted, seen);
        String name = provider.name;
        return new LocalText(
                "组件 " + name + " 需要 " + wanted + "，" + deeper.zh(),
                "component " + name + " needs " + wanted + ", " + deeper.en());
    }

    private static LocalText unconfigured(ComponentDescriptionDTO provider) {
        String pids = String.join(" ", provider.configurationPid);
        return new LocalText(
                "组件 " + provider.name + " 缺少配置 " + pids,
                "component " + provider.name + " lacks the configuration " + pids);
    }

    private static boolean provides(ComponentDescriptionDTO description, String service) {
        return Arrays.stream(description.serviceInterfaces)
                .anyMatch(name -> service.equals(name)
                        // a filter names its interface somewhere
                        || service.startsWith("(") && service.contains("=" + name + ")"));
    }

    private static LocalText join(List<LocalText> causes) {
        Function<Function<LocalText, String>, List<String>> texts =
                language -> causes.stream().map(language).distinct().toList();
        return new LocalText(
                String.join("；", texts.apply(LocalText::zh)), String.join("; ", texts.apply(LocalText::en)));
    }
}
