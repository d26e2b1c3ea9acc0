// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportProfile;

/** The profiles that bundles offer at the moment. */
@Component(service = Profiles.class)
public final class Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

    private final List<ImportProfile> offered = new CopyOnWriteArrayList<>();

    /** Made by the framework, or by hand outside of it. */
    @Activate
    public Profiles() {}

    /** A profile comes; called by the framework. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(ImportProfile profile) {
        offered.add(profile);
    }

    /** A profile goes. */
    public void unbind(ImportProfile profile) {
        offered.remove(profile);
    }

    /** Those that the caller may use, in their order; a profile that fails to describe itself is left out. */
    List<ImportProfile> of(Caller by) {
        return offered.stream()
                .filter(p -> usable(p, by))
                .sorted(Comparator.comparingInt(ImportProfile::order).thenComparing(ImportProfile::id))
                .toList();
    }

    Optional<ImportProfile> find(String id) {
        return offered.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private static boolean usable(ImportProfile profile, Caller by) {
        try {
            return by.may(profile.permission()) && !profile.columns().isEmpty();
        } catch (RuntimeException e) {
            LOG.warn("The import profile {} fails: {}", profile.getClass().getName(), e.toString());
            return false;
        }
    }
}
