// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.wagewarden.platform.api.LocalText;

/** Why a component does not do its work, from what declarative services know of it. */
final class Shortcomings {

    private final ServiceComponentRuntime runtime;
    private final Map<String, LocalText> names;

    /**
     * @param names what services are called: interface to name
     */
    Shortcomings(ServiceComponentRuntime runtime, Map<String, LocalText> names) {
        this.runtime = runtime;
        this.names = names;
    }

    /** Why; empty when the component works. */
    Optional<LocalText> of(ComponentDescriptionDTO component) {
        if (!runtime.isComponentEnabled(component)) {
            return Optional.of(new LocalText("组件已停用。", "The component is disabled."));
        }
        Collection<ComponentConfigurationDTO> configurations = runtime.getComponentConfigurationDTOs(component);
        if (configurations.stream().anyMatch(Contributions::usable)) {
            return Optional.empty();
        }
        return configurations.stream()
                .map(c -> of(component, c))
                .findFirst()
                .or(() -> Optional.of(unconfigured(component)));
    }

    private LocalText of(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                new LocalText("组件启动时出错，详见日志。", "The component failed when it was activated; the log says more.");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> unsatisfied(component, configuration);
            default -> unconfigured(component);
        };
    }

    private LocalText unsatisfied(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        Map<String, ReferenceDTO> references =
                Arrays.stream(component.references).collect(Collectors.toMap(r -> r.name, r -> r, (one, other) -> one));
        var missing = Arrays.stream(configuration.unsatisfiedReferences)
                .map(u -> Optional.ofNullable(references.get(u.name))
                        .map(r -> r.interfaceName)
                        .orElse(u.name))
                .collect(Collectors.toCollection(TreeSet::new));
        return new LocalText(
                "缺少服务：" + missing.stream().map(m -> name(m).zh()).collect(Collectors.joining("、")) + "。",
                "Missing services: " + missing.stream().map(m -> name(m).en()).collect(Collectors.joining(", ")) + ".");
    }

    private static LocalText unconfigured(ComponentDescriptionDTO component) {
        String pids =
                component.configurationPid == null ? component.name : String.join(", ", component.configurationPid);
        return new LocalText("缺少配置：" + pids + "。", "Missing configuration: " + pids + ".");
    }

    private LocalText name(String type) {
        return names.getOrDefault(type, LocalText.same(type));
    }
}
