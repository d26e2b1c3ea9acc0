// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Readiness;

/**
 * Readiness by a list of services, whose names are configuration. They are looked up by name, because a reference of a
 * component has to know its type when it is compiled.
 */
@Component(service = {Readiness.class, RequiredServices.class})
public final class RequiredServices implements Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(RequiredServices.class);
    private static final LocalText NO_PORT =
            new LocalText("HTTP 服务尚未监听端口", "the HTTP service does not listen on a port yet");

    private static final Duration EXPLAINED_AGAIN = Duration.ofMillis(500);

    private final BundleContext context;
    private final WhyMissing why;
    private final List<String> required;
    private volatile Explained explained = new Explained(System.nanoTime() - EXPLAINED_AGAIN.toNanos() * 2, List.of());

    /** What was missing at a moment, by {@link System#nanoTime()}. */
    private record Explained(long at, List<LocalText> missing) {}

    @Activate
    public RequiredServices(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        why = new WhyMissing(components);
        required = StartSettings.of(context::getProperty).required();
    }

    @Override
    public boolean ready() {
        return required.stream().allMatch(name -> find(name).isPresent())
                && HttpPort.find(context).isPresent();
    }

    @Override
    public List<LocalText> waitingFor() {
        Explained known = explained;
        // whoever asks again and again while the platform starts must not slow the start down
        if (System.nanoTime() - known.at() > EXPLAINED_AGAIN.toNanos()) {
            known = new Explained(System.nanoTime(), explain());
            explained = known;
        }
        return known.missing();
    }

    private List<LocalText> explain() {
        List<LocalText> missing = new ArrayList<>();
        for (String name : required) {
            if (find(name).isEmpty()) {
                missing.add(why.explain(name));
            }
        }
        if (HttpPort.find(context).isEmpty()) {
            missing.add(NO_PORT);
        }
        return missing;
    }

    /**
     * Takes every required service and keeps it, which starts components that wait for their first user.
     *
     * @return whether all could be had
     */
    boolean take() {
        boolean all = true;
        for (String name : required) {
            // a service whose component fails to start is registered but cannot be had
            all &= find(name).map(context::getService).isPresent();
        }
        return all;
    }

    private Optional<ServiceReference<?>> find(String name) {
        if (!name.startsWith("(")) {
            return Optional.ofNullable(context.getServiceReference(name));
        }
        try {
            ServiceReference<?>[] found = context.getServiceReferences((String) null, name);
            return found == null ? Optional.empty() : Optional.of(found[0]);
        } catch (InvalidSyntaxException e) {
            LOG.debug("Not a filter in {}: {}", StartSettings.REQUIRED, e.getMessage());
            return Optional.empty();
        }
    }
}
