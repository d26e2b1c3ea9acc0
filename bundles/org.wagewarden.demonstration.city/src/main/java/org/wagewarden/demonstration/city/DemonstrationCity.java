// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
import org.wagewarden.platform.api.LocalText;
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
    private static final LocalText TITLE = new LocalText("演示数据", "Demonstration data");
    private static final long PATIENCE_MILLIS = 10_000;

    private final Contractors contractors;
    private final DemonstrationOfficer officer;
    private final CityLoader loader;
    private final CityClock clock;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<State> state = new AtomicReference<>(State.LOADING);
    private final Thread thread;
    private final ServiceRegistration<InitialLoad> registration;
    private volatile int total;

    @Activate
    public DemonstrationCity(
            BundleContext context,
            @Reference FirstStart start,
            @Reference Store store,
            @Reference AuditTrail audit,
            @Reference CityClock clock,
            @Reference Contractors contractors,
            @Reference DemonstrationOfficer officer,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.CONTRACTORS + ")") ImportProfile first,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.PROJECTS + ")") ImportProfile second,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.OFFICERS + ")") ImportProfile third,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.FILINGS + ")") ImportProfile fourth,
            @Reference(target = "(" + ImportProfile.PROFILE + "=" + City.APPOINTMENTS + ")") ImportProfile fifth) {
        this.contractors = contractors;
        this.officer = officer;
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
        registration = wanted ? context.registerService(InitialLoad.class, this, loaded(false)) : null;
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

    private void finish() {
        state.set(State.LOADED);
        registration.setProperties(loaded(true));
    }

    private static Dictionary<String, Object> loaded(boolean everything) {
        return new Hashtable<>(Map.of(InitialLoad.LOADED, everything));
    }

    private void run() {
        try {
            if (contractors.count(Caller.platform(), ContractorQuery.all()) > 0) {
                finish();
                return;
            }
            long begun = System.nanoTime();
            City city = new CityGenerator(CityGenerator.SEED, clock.today()).make();
            total = city.size();
            loader.load(city, done);
            officer.tie();
            finish();
            LOG.info(
                    "Loaded the demonstration city, {} rows, in {} ms", total, (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException e) {
            state.set(State.FAILED);
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("The demonstration city was not loaded: {}", e.toString());
            }
        }
    }

    @Override
    public LocalText title() {
        return TITLE;
    }

    @Override
    public int done() {
        return done.get();
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public State state() {
        return state.get();
    }
}
