// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.slf4j.LoggerFactory;

/** The logging API finds its provider, and nobody rewrites classes for it. */
@ExtendWith(BundleContextExtension.class)
class LoggingIT {

    @InjectBundleContext
    BundleContext context;

    @Test
    void theApiFindsItsProvider() {
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
                .isEqualTo("ch.qos.logback.classic.LoggerContext");
        assertThat(FrameworkUtil.getBundle(LoggerFactory.class).getSymbolicName())
                .isEqualTo("org.wagewarden.platform.logging");
    }

    @Test
    void classesAreLoadedAsTheyAre() {
        assertThat(context.getServiceReference(WeavingHook.class)).isNull();
    }
}
