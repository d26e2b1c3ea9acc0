// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.HttpServiceRuntimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the console for its first page once, beside the rest of the start, so that the first user does not wait for classes
 * to load. When it does not succeed, nothing is lost but that.
 */
// immediate: nobody asks for it, it is the one who asks
@Component(
        service = {},
        immediate = true)
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int TRIES = 50;

    private final Thread thread;

    // the shell is there before the servlet is, and the servlet a moment before it is reachable
    @Activate
    public WarmUp(@Reference(service = HttpServiceRuntime.class) Map<String, Object> runtime, @Reference Shell shell) {
        Object endpoints = runtime.get(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT);
        this.thread = Thread.ofVirtual().name("console-warm-up").start(() -> ask(endpoints));
    }

    @Deactivate
    void stop() {
        thread.interrupt();
    }

    private static void ask(Object endpoints) {
        String[] addresses = endpoints instanceof String[] several ? several : new String[] {String.valueOf(endpoints)};
        Arrays.stream(addresses)
                .filter(address -> address.startsWith("http://"))
                .map(URI::create)
                .filter(address -> address.getHost() != null && address.getPort() > 0)
                .findFirst()
                .ifPresent(WarmUp::ask);
    }

    private static void ask(URI address) {
        try {
            for (int i = 0; i < TRIES && !answered(address); i++) {
                Thread.sleep(BETWEEN);
            }
        } catch (IOException e) {
            LOG.debug("The console was not warmed up: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answered(URI address) throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 1000);
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            String status = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
            answer.transferTo(java.io.OutputStream.nullOutputStream());
            return status.endsWith("200");
        }
    }
}
