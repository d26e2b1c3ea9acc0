// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.wagewarden.access.api.SignIn;

/**
 * The one servlet of the console. There is one route, which takes every address and asks the contributions; so a plugin's
 * classes are never registered with the library, and nothing of them stays there.
 */
// prototype: the library's servlet cannot be initialised twice, and the whiteboard may do so
@Component(service = Servlet.class, scope = ServiceScope.PROTOTYPE, configurationPid = HostSettings.PID)
@Designate(ocd = HostSettings.class)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletName("console")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardServletMultipart(fileSizeThreshold = 65536)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=" + ConsoleContext.NAME + ")")
public final class ConsoleServlet extends VaadinServlet {

    /** Requests that are under way when the console goes have this long to end. */
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

    private final Contributions contributions;
    private final Shell shell;
    private final SignIn signIn;
    private final HostSettings settings;
    private final Gate gate = new Gate();

    @Activate
    public ConsoleServlet(
            @Reference Contributions contributions,
            @Reference Shell shell,
            @Reference SignIn signIn,
            HostSettings settings) {
        this.contributions = contributions;
        this.shell = shell;
        this.signIn = signIn;
        this.settings = settings;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        VaadinServletContext context = new VaadinServletContext(config.getServletContext());
        // the context outlives the servlet when its configuration changes
        context.getAttribute(Lookup.class, ConsoleLookup::new);
        AppShellRegistry page = AppShellRegistry.getInstance(context);
        page.reset();
        page.setShell(ConsolePage.class);
        ApplicationRouteRegistry routes = ApplicationRouteRegistry.getInstance(context);
        routes.clean();
        RouteConfiguration.forRegistry(routes).setRoute("", ConsoleWindow.class, List.of());
        super.init(config);
    }

    @Override
    protected DeploymentConfiguration createDeploymentConfiguration(Properties parameters) {
        parameters.setProperty(InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE, "true");
        // only a development server would use it, but the library warns when it does not find it
        parameters.setProperty(INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH, "/*");
        // the first view travels with the page: two requests less before a user sees something
        parameters.setProperty(InitParameters.SERVLET_PARAMETER_INITIAL_UIDL, "true");
        // our own header says it, for every answer
        parameters.setProperty(InitParameters.SERVLET_PARAMETER_FRAME_OPTIONS, "");
        return super.createDeploymentConfiguration(parameters);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        VaadinServletService service = new ConsoleService(
                this,
                configuration,
                new ConsoleInstantiator(
                        () -> new ConsoleWindow(contributions, shell, settings.poll_millis()),
                        new SessionRules(settings, signIn)));
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!gate.enter()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            super.service(request, response);
        } finally {
            gate.leave();
        }
    }

    @Override
    public void destroy() {
        gate.close(LAST_REQUESTS);
        super.destroy();
    }
}
