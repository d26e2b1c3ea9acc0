// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;

/**
 * Ends a start that cannot go on: one sentence on standard error, exit code 1. The launcher reads the exit code from the
 * system property {@value #EXIT_CODE} when the framework has stopped.
 */
@Component(service = Stop.class)
public final class Stop {

    static final String EXIT_CODE = "wagewarden.exit.code";

    private static final Logger LOG = LoggerFactory.getLogger(Stop.class);

    private final BundleContext context;
    private final Terminal terminal;
    private final AtomicBoolean stopping = new AtomicBoolean();

    @Activate
    public Stop(BundleContext context) {
        this(context, Terminal.ofProcess());
    }

    Stop(BundleContext context, Terminal terminal) {
        this.context = context;
        this.terminal = terminal;
    }

    /** Says why and stops; what is wrong besides is said too, but stops nothing twice. */
    void because(LocalText sentence) {
        terminal.problem(sentence);
        if (stopping.compareAndSet(false, true)) {
            LOG.warn("The platform stops: {}", sentence.en());
            System.setProperty(EXIT_CODE, "1");
            // on a thread of its own: the caller is a component that the stop waits for
            Thread.ofPlatform().name("wagewarden-stop").start(this::stop);
        }
    }

    private void stop() {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_ID).stop();
        } catch (BundleException e) {
            LOG.error("The framework does not stop: {}", e.getMessage());
        }
    }
}
