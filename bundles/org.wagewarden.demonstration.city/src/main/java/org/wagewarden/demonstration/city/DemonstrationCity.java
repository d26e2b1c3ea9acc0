// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.InitialLoad;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.store.api.Store;

/**
 * Loads the demonstration city into an empty register of a demonstration store, on a thread of its own. The component is
 * there as soon as everything it needs is there; it never holds up the start.
 */
@Component(
        service = {},
        immediate = true) // nobody refers to it
public final class DemonstrationCity implements InitialLoad {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCity.class);
    private static final int STEP_PERCENT = 10;
    private static final int ALL_PERCENT = 100;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Contractors contractors;
    private final DemonstrationOfficer officer;
    private final DemonstrationCases cases;
    private final Store store;
    private final CityLoader loader;
    private final CityClock clock;
    private final Thread thread;
    private final ServiceRegistration<InitialLoad> registration;
    private int written;
    private int said;

    @Activate
    public DemonstrationCity(
            BundleContext context,
            @Reference FirstStart start,
            @Reference Store store,
            @Reference AuditTrail audit,
            @Reference CityClock clock,
            @Reference Contractors contractors,
            @Reference DemonstrationOfficer officer,
            @Reference DemonstrationCases cases,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.CONTRACTORS + ")") ImportProfile first,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.PROJECTS + ")") ImportProfile second,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.OFFICERS + ")") ImportProfile third,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.FILINGS + ")") ImportProfile fourth,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.APPOINTMENTS + ")") ImportProfile fifth) {
        this.contractors = contractors;
        this.officer = officer;
        this.cases = cases;
        this.store = store;
        this.clock = clock;
        loader = new CityLoader(
                store,
                audit,
                Map.of(
                        City.CONTRACTORS,
                        first,
                        City.PROJECTS,
                        second,
                        City.OFFICERS,
                        third,
                        City.FILINGS,
                        fourth,
                        City.APPOINTMENTS,
                        fifth));
        thread = Thread.ofPlatform().daemon().name("wagewarden-demonstration").unstarted(this::run);
        boolean wanted = start.demonstration();
        registration = wanted ? context.registerService(InitialLoad.class, this, loaded(0)) : null;
        if (wanted) {
            thread.start();
        }
    }

    @Deactivate
    void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PATIENCE_MILLIS);
        if (registration != null) {
            registration.unregister();
        }
    }

    private void written(int rows, int total) {
        written += rows;
        // the last step is said when everything is committed
        int percent = Math.min(written * ALL_PERCENT / total / STEP_PERCENT * STEP_PERCENT, ALL_PERCENT - STEP_PERCENT);
        if (percent > said) {
            said = percent;
            registration.setProperties(loaded(percent));
        }
    }

    private static Dictionary<String, Object> loaded(int percent) {
        return new Hashtable<>(Map.of(InitialLoad.LOADED, percent == ALL_PERCENT, InitialLoad.PERCENT, percent));
    }

    private void run() {
        try {
            if (contractors.count(Caller.platform(), ContractorQuery.all()) > 0) {
                // an earlier start loaded it, and nobody waits for a percentage
                registration.setProperties(new Hashtable<>(Map.of(InitialLoad.LOADED, true)));
                return;
            }
            long begun = System.nanoTime();
            City city = new CityGenerator(CityGenerator.SEED, clock.today()).make();
            store.write(session -> {
                loader.load(city, rows -> written(rows, city.size()));
                officer.tie();
                cases.open();
                return city.size();
            });
            registration.setProperties(loaded(ALL_PERCENT));
            LOG.info(
                    "Loaded the demonstration city, {} rows, in {} ms",
                    city.size(),
                    (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("The demonstration city was not loaded: {}", e.toString());
            }
        }
    }
}
