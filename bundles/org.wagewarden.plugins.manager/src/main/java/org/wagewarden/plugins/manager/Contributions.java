// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.Contribution;
import org.wagewarden.plugins.api.ExtensionPoint;
import org.wagewarden.plugins.api.PluginProperties;

/** What a plugin provides: its services, and the components of it that wait for something. */
final class Contributions {

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final ThreadGuard guard;
    private final Shortcomings shortcomings;

    Contributions(
            BundleContext context, ServiceComponentRuntime runtime, ThreadGuard guard, Shortcomings shortcomings) {
        this.context = context;
        this.runtime = runtime;
        this.guard = guard;
        this.shortcomings = shortcomings;
    }

    List<Contribution> of(Bundle bundle) {
        Map<String, LocalText> kinds = kinds();
        List<Contribution> all = new ArrayList<>();
        Set<String> registered = new HashSet<>();
        for (ServiceReference<?> service : services(bundle)) {
            registered.add(String.valueOf(service.getProperty("component.name")));
            Optional<Reason> quarantine =
                    guard.quarantine(Map.of(Constants.SERVICE_ID, service.getProperty(Constants.SERVICE_ID)));
            for (String type : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
                LocalText kind = kinds.getOrDefault(type, simple(type));
                all.add(new Contribution(
                        type,
                        kind,
                        name(
                                        service.getProperty(PluginProperties.NAME_ZH),
                                        service.getProperty(PluginProperties.NAME_EN))
                                .orElse(kind),
                        quarantine));
            }
        }
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
            if (!registered.contains(component.name)) {
                waiting(component, kinds).forEach(all::add);
            }
        }
        return all;
    }

    /** The numbers of a plugin's services. */
    List<Long> numbers(Bundle bundle) {
        return services(bundle).stream()
                .map(s -> (Long) s.getProperty(Constants.SERVICE_ID))
                .toList();
    }

    private Stream<Contribution> waiting(ComponentDescriptionDTO component, Map<String, LocalText> kinds) {
        Optional<LocalText> why = shortcomings.of(component);
        if (why.isEmpty()) {
            return Stream.empty();
        }
        Reason fault = new Reason("component-waiting", why.get(), Optional.empty(), Optional.empty());
        List<String> types = component.serviceInterfaces.length == 0
                ? List.of(component.implementationClass)
                : List.of(component.serviceInterfaces);
        return types.stream().map(type -> {
            LocalText kind = kinds.getOrDefault(type, simple(type));
            LocalText name = name(
                            component.properties.get(PluginProperties.NAME_ZH),
                            component.properties.get(PluginProperties.NAME_EN))
                    .orElse(kind);
            return new Contribution(type, kind, name, Optional.of(fault));
        });
    }

    /** What the API bundles call their extension points. */
    private Map<String, LocalText> kinds() {
        return Arrays.stream(context.getBundles())
                .flatMap(b -> Stream.ofNullable(b.adapt(BundleRevision.class)))
                .flatMap(r -> r.getDeclaredCapabilities(ExtensionPoint.NAMESPACE).stream())
                .filter(c -> c.getAttributes().get("type") instanceof String)
                .collect(Collectors.toMap(
                        c -> (String) c.getAttributes().get("type"),
                        c -> name(c.getAttributes().get("zh"), c.getAttributes().get("en"))
                                .orElse(simple((String) c.getAttributes().get("type"))),
                        (one, other) -> one));
    }

    private static List<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        return services == null ? List.of() : List.of(services);
    }

    private static Optional<LocalText> name(Object zh, Object en) {
        return zh instanceof String one && en instanceof String other && !one.isBlank() && !other.isBlank()
                ? Optional.of(new LocalText(one, other))
                : Optional.empty();
    }

    private static LocalText simple(String type) {
        return LocalText.same(type.substring(type.lastIndexOf('.') + 1));
    }

    /** Whether a component is active or would be when asked for. */
    static boolean usable(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.ACTIVE
                || configuration.state == ComponentConfigurationDTO.SATISFIED;
    }
}
