// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.annotation.bundle.Requirement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Handler;

/** The contract over HTTP. Knows nothing of what the operations do. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=org.wagewarden.rest.api",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.context.select=" + ApiContext.SELECT
        })
@Requirement(namespace = "osgi.implementation", name = "osgi.http", version = "2.0")
public final class ApiServlet extends HttpServlet implements Gate.Surroundings {

    private static final long serialVersionUID = 1L;
    private static final int DRAIN = 64 * 1024;
    private static final int DRAIN_TOO_LARGE = 32 * 1024 * 1024;

    private final transient Areas areas;
    private final transient Once<Gate> gate;
    private final transient AtomicReference<Tokens> tokens = new AtomicReference<>();

    @Activate
    public ApiServlet(@Reference Areas areas) {
        this.areas = areas;
        this.gate = new Once<>(() -> new Gate(areas.contract(), this));
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTokens(Tokens present) {
        tokens.set(present);
    }

    void unsetTokens(Tokens gone) {
        tokens.compareAndSet(gone, null);
    }

    @Override
    public Optional<Handler> handler(Operation operation) {
        return areas.handler(operation);
    }

    @Override
    public List<String> missing(String tag) {
        return areas.missing(tag);
    }

    @Override
    public Optional<Tokens> tokens() {
        return Optional.ofNullable(tokens.get());
    }

    /**
     * Reads what a refused request still sends. A connection with unread content is closed by the server, and the client
     * would lose the answer, or its next request on the same connection.
     */
    private static boolean drained(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        int read = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            read += n;
            if (read > most) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
        boolean head = "HEAD".equals(in.getMethod());
        Request request = new Request(
                head ? "GET" : in.getMethod(),
                in.getRequestURI().substring(ApiContext.PATH.length()),
                Optional.ofNullable(in.getQueryString()).orElse(""),
                name -> Optional.ofNullable(in.getHeader(name)),
                in.getContentLengthLong(),
                in.getInputStream(),
                in.getRemoteAddr());
        Reply reply = Reply.of(request, gate.get().answer(request));
        if (!drained(in.getInputStream(), reply.status() == 413 ? DRAIN_TOO_LARGE : DRAIN)) {
            out.setHeader("Connection", "close");
        }
        out.setStatus(reply.status());
        reply.headers().forEach(out::setHeader);
        if (reply.writer().isPresent()) {
            reply.writer().get().write(out.getOutputStream());
            return;
        }
        if (reply.status() != 204 && reply.status() != 304) {
            out.setContentLength(reply.body().length);
        }
        if (!head) {
            out.getOutputStream().write(reply.body());
        }
    }
}
