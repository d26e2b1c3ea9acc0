// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;

/** Counts failures by the framework's number of the service, and forgets them when the service goes. */
@Component(service = {PluginGuard.class, ThreadGuard.class})
public final class ThreadGuard implements PluginGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadGuard.class);

    private final Map<Long, FailureCount> counts = new ConcurrentHashMap<>();
    private final ServiceListener leaving = this::forget;
    private final Optional<BundleContext> context;
    private final LongSupplier nanos;

    @Activate
    public ThreadGuard(BundleContext context) {
        this.context = Optional.of(context);
        this.nanos = System::nanoTime;
        context.addServiceListener(leaving);
    }

    ThreadGuard(LongSupplier nanos) {
        this.context = Optional.empty();
        this.nanos = nanos;
    }

    @Deactivate
    void deactivate() {
        context.ifPresent(c -> c.removeServiceListener(leaving));
    }

    @Override
    public <T> Outcome<T> call(Map<String, ?> service, Duration limit, Callable<T> call) {
        FailureCount count = count(service);
        Optional<Reason> refusal = count.quarantine().or(() -> busy(count));
        if (refusal.isPresent()) {
            return Outcome.rejected(refusal.get());
        }
        try {
            T value = LimitedCall.run("plugin-call-" + number(service), limit, call, count::abandoned);
            return value == null ? failed(service, count, nothing()) : Outcome.accepted(value);
        } catch (ExecutionException e) {
            return failed(service, count, thrown(e.getCause()));
        } catch (TimeoutException e) {
            return failed(service, count, tooSlow(limit));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.rejected(Reason.of("plugin-failed", "调用已中断。", "The call was interrupted."));
        }
    }

    @Override
    public <T> Outcome<T> callHere(Map<String, ?> service, Duration limit, Callable<T> call) {
        FailureCount count = count(service);
        Optional<Reason> quarantine = count.quarantine();
        if (quarantine.isPresent()) {
            return Outcome.rejected(quarantine.get());
        }
        long begun = nanos.getAsLong();
        T value;
        try {
            value = call.call();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            return failed(service, count, thrown(e));
        }
        if (value == null) {
            return failed(service, count, nothing());
        }
        if (nanos.getAsLong() - begun > limit.toNanos()) {
            failed(service, count, tooSlow(limit));
        }
        return Outcome.accepted(value);
    }

    @Override
    public Optional<Reason> quarantine(Map<String, ?> service) {
        return Optional.ofNullable(counts.get(number(service))).flatMap(FailureCount::quarantine);
    }

    /** Forgets the failures of a service, and so ends its quarantine. */
    void release(long service) {
        counts.remove(service);
    }

    private void forget(ServiceEvent event) {
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            release((Long) event.getServiceReference().getProperty(Constants.SERVICE_ID));
        }
    }

    private FailureCount count(Map<String, ?> service) {
        return counts.computeIfAbsent(number(service), n -> new FailureCount());
    }

    private static Long number(Map<String, ?> service) {
        if (service.get(Constants.SERVICE_ID) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("These are not the properties of a service: there is no service.id");
    }

    private <T> Outcome<T> failed(Map<String, ?> service, FailureCount count, Reason reason) {
        boolean quarantined = count.failed(nanos.getAsLong(), reason);
        LOG.warn(
                "Service {} ({}) of bundle {} failed: {}{}",
                number(service),
                service.get("component.name"),
                service.get(Constants.SERVICE_BUNDLEID),
                reason.text().en(),
                quarantined ? " It is in quarantine now." : "");
        return Outcome.rejected(reason);
    }

    private static Optional<Reason> busy(FailureCount count) {
        return count.busy()
                ? Optional.of(Reason.of(
                        "plugin-busy",
                        "该插件功能的上一次调用超时后仍未结束，请稍后再试。",
                        "An earlier call of this service of a plugin was given up and still runs; try again later."))
                : Optional.empty();
    }

    private static Reason nothing() {
        return Reason.of("plugin-failed", "插件没有给出结果。", "The plugin gave no result.");
    }

    private static Reason tooSlow(Duration limit) {
        String seconds = limit.toMillis() % 1000 == 0 ? limit.toSeconds() + "" : limit.toMillis() / 1000.0 + "";
        return Reason.of(
                "plugin-too-slow",
                "插件未在" + seconds + "秒内完成。",
                "The plugin did not finish within " + seconds + " seconds.");
    }

    /** The kind of the exception and its place; not its message, which may hold personal data. */
    private static Reason thrown(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " @ " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        String what = cause.getClass().getName() + where;
        return Reason.of("plugin-failed", "插件出错（" + what + "）。", "The plugin failed (" + what + ").");
    }
}
