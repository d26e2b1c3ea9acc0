// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;

/** Waits for services to come and to go. */
final class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Services() {}

    /** Waits until there is one. */
    static void await(BundleContext context, String service) throws InterruptedException {
        until(context, service, true);
    }

    /** The service, once it is there. */
    static <T> T get(BundleContext context, Class<T> service) throws InterruptedException {
        await(context, service.getName());
        return context.getService(context.getServiceReference(service));
    }

    /** Waits until there is none. */
    static void awaitGone(BundleContext context, String service) throws InterruptedException {
        until(context, service, false);
    }

    static boolean there(BundleContext context, String service) {
        return context.getServiceReference(service) != null;
    }

    private static void until(BundleContext context, String service, boolean wanted) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        ServiceListener listener = event -> {
            boolean going = event.getType() == ServiceEvent.UNREGISTERING;
            if (going != wanted) {
                seen.countDown();
            }
        };
        try {
            context.addServiceListener(listener, "(objectClass=" + service + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(service, e);
        }
        try {
            if (there(context, service) != wanted && !seen.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(service + (wanted ? " did not come" : " did not go"));
            }
        } finally {
            context.removeServiceListener(listener);
        }
    }
}
