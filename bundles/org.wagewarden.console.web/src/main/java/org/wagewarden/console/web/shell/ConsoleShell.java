// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.host.Contributions;
import org.wagewarden.console.web.host.Shell;
import org.wagewarden.platform.api.CityClock;

/** Makes the frame of each browser window. */
@Component(service = Shell.class)
public final class ConsoleShell implements Shell {

    private final Contributions contributions;
    private final SignIn signIn;
    private final CityClock clock;
    private final boolean demonstration;

    @Activate
    public ConsoleShell(
            BundleContext bundle,
            @Reference Contributions contributions,
            @Reference SignIn signIn,
            @Reference CityClock clock) {
        this.contributions = contributions;
        this.signIn = signIn;
        this.clock = clock;
        this.demonstration = Boolean.parseBoolean(bundle.getProperty("wagewarden.demonstration"));
    }

    @Override
    public Frame open(ViewContext context) {
        Header header = new Header(context, demonstration, clock);
        return new ShellFrame(context, new Navigation(context, contributions), header, signIn, demonstration);
    }
}
