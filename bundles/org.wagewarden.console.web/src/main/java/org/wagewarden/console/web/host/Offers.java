// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.console.api.Contribution;

/** The contributions of one kind, by rank. Thread-safe. */
final class Offers<S, I> {

    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final Function<S, I> describe;
    private final ConcurrentSkipListMap<ServiceReference<S>, Offer<S, I>> offers =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    Offers(Function<S, I> describe) {
        this.describe = describe;
    }

    /** Takes a service in; one that cannot say what it is stays out, and the log says so. */
    boolean add(ServiceReference<S> reference, S service) {
        try {
            offers.put(reference, offer(reference, service));
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "The contribution {} of {} is left out: {}",
                    reference.getProperty(Constants.SERVICE_ID),
                    reference.getBundle(),
                    e.toString());
            return false;
        }
    }

    Optional<Offer<S, I>> remove(ServiceReference<S> reference) {
        return Optional.ofNullable(offers.remove(reference));
    }

    /** The highest rank first. */
    List<Offer<S, I>> list() {
        return List.copyOf(offers.values());
    }

    Stream<Long> bundles() {
        return offers.keySet().stream().map(reference -> (Long) reference.getProperty(Constants.SERVICE_BUNDLEID));
    }

    boolean has(Offer<?, ?> offer) {
        return offers.values().stream().anyMatch(there -> there == offer);
    }

    private Offer<S, I> offer(ServiceReference<S> reference, S service) {
        Object plugin = reference.getProperty(Contribution.PLUGIN);
        Object district = reference.getProperty(Contribution.DISTRICT);
        Object ranking = reference.getProperty(Constants.SERVICE_RANKING);
        return new Offer<>(
                service,
                describe.apply(service),
                plugin == null ? reference.getBundle().getSymbolicName() : plugin.toString(),
                Optional.ofNullable(district).map(Object::toString),
                ranking instanceof Integer rank ? rank : 0,
                (Long) reference.getProperty(Constants.SERVICE_ID));
    }
}
