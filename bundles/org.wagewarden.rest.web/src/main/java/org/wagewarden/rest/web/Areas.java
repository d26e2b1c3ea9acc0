// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Handler;

/** The areas that are there, each checked against the contract when it comes. */
@Component(service = Areas.class)
public final class Areas {

    private static final Logger LOG = LoggerFactory.getLogger(Areas.class);

    private final Contract contract = Contract.read();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final ServiceComponentRuntime components;
    private final BundleContext bundle;

    @Activate
    public Areas(BundleContext bundle, @Reference ServiceComponentRuntime components) {
        this.bundle = bundle;
        this.components = components;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void add(Area area) {
        Set<String> mismatch = mismatch(contract, area);
        if (mismatch.isEmpty()) {
            handlers.putAll(area.handlers());
        } else {
            LOG.error("The area {} does not fit the contract and is left out: {}", area.tag(), mismatch);
        }
    }

    void remove(Area area) {
        area.handlers().keySet().forEach(handlers::remove);
    }

    /** Operations without handler and handlers without operation; empty when area and contract fit. */
    static Set<String> mismatch(Contract contract, Area area) {
        Set<String> promised =
                contract.tagged(area.tag()).stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> mismatch = new TreeSet<>(area.handlers().keySet());
        promised.stream().filter(id -> !mismatch.remove(id)).toList().forEach(mismatch::add);
        return mismatch;
    }

    Contract contract() {
        return contract;
    }

    /** The handler of an operation; empty while its area is away. */
    Optional<Handler> handler(Operation operation) {
        return Optional.ofNullable(handlers.get(operation.id()));
    }

    /** The services that keep an area away. */
    List<String> missing(String tag) {
        ComponentDescriptionDTO description =
                components.getComponentDescriptionDTO(bundle.getBundle(), Area.COMPONENT + tag);
        return description == null
                ? List.of()
                : components.getComponentConfigurationDTOs(description).stream()
                        .flatMap(configuration -> unsatisfied(description, configuration))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Stream<String> unsatisfied(
            ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        Set<String> names = Stream.of(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        return Stream.of(description.references)
                .filter(reference -> names.contains(reference.name))
                .map((ReferenceDTO reference) -> reference.interfaceName);
    }
}
