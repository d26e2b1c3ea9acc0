// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Readiness;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Json;
import org.wagewarden.store.api.StoreAdministration;

/**
 * Signs of life for whoever supervises the platform: {@code live} says that the process answers, {@code ready} that it can
 * do its work. No sign-in; nothing in the answers but what is missing.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=org.wagewarden.rest.health",
            "osgi.http.whiteboard.servlet.pattern=/health/*",
            "osgi.http.whiteboard.context.select=" + SystemContext.SELECT
        })
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Ready-made: the start asks for it, and must not wait for a JSON library to be loaded. */
    private static final byte[] UP = "{\"status\":\"UP\"}".getBytes(StandardCharsets.US_ASCII);

    private final transient AtomicReference<Readiness> readiness = new AtomicReference<>();
    private final transient StorePulse pulse = new StorePulse();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setReadiness(Readiness present) {
        readiness.set(present);
    }

    void unsetReadiness(Readiness gone) {
        readiness.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setStore(StoreAdministration present) {
        pulse.set(present);
    }

    void unsetStore(StoreAdministration gone) {
        pulse.unset(gone);
    }

    @Override
    protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
        switch (Optional.ofNullable(in.getPathInfo()).orElse("")) {
            case "/live" -> answer(out, List.of());
            case "/ready" -> answer(out, missing());
            default -> out.setStatus(404);
        }
    }

    private List<LocalText> missing() {
        List<LocalText> waiting = Optional.ofNullable(readiness.get())
                .map(present -> present.ready() ? List.<LocalText>of() : present.waitingFor())
                .orElse(List.of(new LocalText("缺少就绪检查服务。", "The readiness service is missing.")));
        return waiting.isEmpty() ? pulse.check() : waiting;
    }

    private static void answer(HttpServletResponse out, List<LocalText> missing) throws IOException {
        byte[] bytes = missing.isEmpty()
                ? UP
                : Json.write(Fields.of().with("status", "DOWN").with("missing", missing));
        out.setStatus(missing.isEmpty() ? 200 : 503);
        out.setContentType("application/json");
        out.setHeader("Cache-Control", "no-store");
        out.setHeader("X-Content-Type-Options", "nosniff");
        out.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        out.setHeader("Referrer-Policy", "no-referrer");
        out.setContentLength(bytes.length);
        out.getOutputStream().write(bytes);
    }
}
