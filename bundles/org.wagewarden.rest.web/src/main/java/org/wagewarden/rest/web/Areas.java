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
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Handler;

/**
 * The contract, and the areas that are there. Reading the contract and starting an area wait for the first request: the
 * start of the platform pays for neither.
 */
@Component(service = Areas.class)
public final class Areas {

    private static final Logger LOG = LoggerFactory.getLogger(Areas.class);

    private final Once<Contract> contract = new Once<>(Contract::read);
    private final Map<String, Present> present = new ConcurrentHashMap<>();
    private final ServiceComponentRuntime components;
    private final BundleContext bundle;

    /** An area, and its handlers once they were asked for. */
    private record Present(
            ComponentServiceObjects<Area> source, Once<Area> area, Once<Map<String, Handler>> handlers) {}

    @Activate
    public Areas(BundleContext bundle, @Reference ServiceComponentRuntime components) {
        this.bundle = bundle;
        this.components = components;
    }

    @Reference(
            name = "areas",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void add(ComponentServiceObjects<Area> source) {
        Once<Area> area = new Once<>(source::getService);
        present.put(tag(source), new Present(source, area, new Once<>(() -> checked(area.get()))));
    }

    void remove(ComponentServiceObjects<Area> source) {
        Optional.ofNullable(present.remove(tag(source)))
                .flatMap(gone -> gone.area().ifMade())
                .ifPresent(source::ungetService);
    }

    private static String tag(ComponentServiceObjects<Area> source) {
        return (String) source.getServiceReference().getProperty(Area.PROPERTY);
    }

    private Map<String, Handler> checked(Area area) {
        Set<String> mismatch = mismatch(contract(), area);
        if (!mismatch.isEmpty()) {
            LOG.error("The area {} does not fit the contract and is left out: {}", area.tag(), mismatch);
            return Map.of();
        }
        return area.handlers();
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
        return contract.get();
    }

    /** The handler of an operation; empty while its area is away. */
    Optional<Handler> handler(Operation operation) {
        return Optional.ofNullable(present.get(operation.tag()))
                .map(area -> area.handlers().get().get(operation.id()));
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
                .map(reference -> reference.interfaceName);
    }
}
