// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.FirstStart;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreProblem;

/** Waits until the platform serves and says so once; says what is missing when that takes long; ends a hopeless start. */
@Component(
        service = {},
        immediate = true) // nobody refers to it
public final class StartWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StartWatch.class);
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final Duration REPEAT = Duration.ofMinutes(1);
    /** A service that loads something says by this property how far it is. */
    private static final String LOADED_PERCENT = "wagewarden.loaded.percent";

    private final BundleContext context;
    private final RequiredServices services;
    private final Stop stop;
    private final Terminal terminal = Terminal.ofProcess();
    private final StartSettings settings;
    private final Semaphore news = new Semaphore(0);
    private final ServiceListener listener;
    private volatile boolean ready;
    private volatile boolean closed;
    /** When to say what is missing; put off while something says that it goes on loading. */
    private volatile long complaint;

    @Activate
    public StartWatch(BundleContext context, @Reference RequiredServices services, @Reference Stop stop) {
        this.context = context;
        this.services = services;
        this.stop = stop;
        settings = StartSettings.of(context::getProperty);
        listener = this::changed;
        if (settings.refusal().isEmpty()) {
            context.addServiceListener(listener);
            Thread.ofPlatform().name("wagewarden-start").daemon().start(this::run);
        }
    }

    /** A store that cannot be used ends a start; a platform that serves already goes on. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProblem(StoreProblem problem) {
        if (ready) {
            LOG.error("{}", problem.sentence().en());
        } else {
            closed = true;
            stop.because(problem.sentence());
        }
    }

    void removeProblem(StoreProblem problem) {
        LOG.debug("A problem with the store is gone");
    }

    @Deactivate
    void close() {
        closed = true;
        context.removeServiceListener(listener);
        news.release();
    }

    private void changed(ServiceEvent event) {
        if (event.getType() == ServiceEvent.MODIFIED
                && event.getServiceReference().getProperty(LOADED_PERCENT) instanceof Integer percent) {
            terminal.say(StartWords.loading(percent));
            complaint = System.nanoTime() + REPEAT.toNanos();
        }
        if (event.getType() != ServiceEvent.UNREGISTERING) {
            news.release();
        }
    }

    private void run() {
        long start = System.nanoTime();
        complaint = start + settings.patience().toNanos();
        try {
            while (!closed) {
                Optional<URI> address = serving();
                if (address.isPresent()) {
                    announce(address.get(), Duration.ofNanos(System.nanoTime() - start));
                    return;
                }
                if (System.nanoTime() > complaint) {
                    complain();
                    complaint = System.nanoTime() + REPEAT.toNanos();
                }
                if (news.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // the bundle was stopped while this thread looked at the services
            LOG.debug("The watch ends: {}", e.getMessage());
        }
    }

    private Optional<URI> serving() {
        return services.ready() && services.take()
                ? HttpPort.find(context).filter(HttpPort::answers)
                : Optional.empty();
    }

    private void announce(URI address, Duration taken) {
        ready = true;
        context.removeServiceListener(listener);
        accounts().forEach(terminal::say);
        LOG.info("Ready at {} after {} ms", address, taken.toMillis());
        terminal.say(StartWords.STOP);
        terminal.say("READY " + address);
    }

    private List<String> accounts() {
        ServiceReference<FirstStart> reference = context.getServiceReference(FirstStart.class);
        return Optional.ofNullable(reference)
                .map(context::getService)
                .map(FirstStart::take)
                .map(StartWords::of)
                .orElse(List.of());
    }

    private void complain() {
        List<LocalText> missing = services.waitingFor();
        terminal.problem(new LocalText(
                "平台尚未就绪，继续等待。" + (missing.isEmpty() ? "HTTP 端口没有应答。" : ""),
                "The platform is not ready yet and goes on waiting."
                        + (missing.isEmpty() ? " The HTTP port does not answer." : "")));
        missing.forEach(terminal::problem);
        LOG.warn("Not ready yet: {}", missing.stream().map(LocalText::en).toList());
    }
}
