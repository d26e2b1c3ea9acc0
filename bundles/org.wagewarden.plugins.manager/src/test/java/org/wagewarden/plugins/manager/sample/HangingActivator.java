// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager.sample;

import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Never comes back, until it is interrupted. */
public final class HangingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void stop(BundleContext context) {
        // was never started
    }
}
