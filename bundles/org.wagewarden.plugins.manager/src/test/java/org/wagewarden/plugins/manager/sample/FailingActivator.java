// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager.sample;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Cannot be started. */
public final class FailingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("no");
    }

    @Override
    public void stop(BundleContext context) {
        // was never started
    }
}
