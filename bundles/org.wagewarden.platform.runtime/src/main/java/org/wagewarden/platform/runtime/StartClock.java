// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wagewarden.platform.api.CityClock;

/**
 * The machine's clock, or for a demonstration the same clock moved so that the start falls on nine in the morning of a
 * chosen day. Enabled by {@link StartGuard} once the settings are accepted.
 */
@Component(name = StartClock.NAME, enabled = false)
public final class StartClock implements CityClock {

    static final String NAME = "platform.runtime.clock";

    private static final int NINE = 9;

    private final InstantSource source;
    private final boolean demonstration;

    @Activate
    public StartClock(BundleContext context) {
        this(InstantSource.system(), StartSettings.of(context::getProperty).day());
    }

    StartClock(InstantSource machine, Optional<LocalDate> day) {
        demonstration = day.isPresent();
        source = day.map(d -> {
                    Instant morning = d.atTime(NINE, 0).atZone(ZONE).toInstant();
                    return InstantSource.offset(machine, Duration.between(machine.instant(), morning));
                })
                .orElse(machine);
    }

    @Override
    public Instant now() {
        return source.instant();
    }

    @Override
    public boolean demonstration() {
        return demonstration;
    }
}
