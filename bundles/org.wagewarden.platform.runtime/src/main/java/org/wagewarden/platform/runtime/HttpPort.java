// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Where the HTTP service listens, and whether it answers. */
final class HttpPort {

    private static final String RUNTIME = "org.osgi.service.servlet.runtime.HttpServiceRuntime";
    private static final String ENDPOINT = "osgi.http.endpoint";
    private static final String ANYWHERE = "0.0.0.0";
    private static final int TIME_LIMIT_MILLIS = 5000;

    private HttpPort() {}

    /** The address that a browser on this machine can use, as soon as the HTTP service is there. */
    static Optional<URI> find(BundleContext context) {
        return Optional.<ServiceReference<?>>ofNullable(context.getServiceReference(RUNTIME))
                .flatMap(reference -> texts(reference.getProperty(ENDPOINT)).stream()
                        .map(HttpPort::parse)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Whether somebody who speaks HTTP is there; any answer will do. */
    static boolean answers(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIME_LIMIT_MILLIS);
            socket.setSoTimeout(TIME_LIMIT_MILLIS);
            String request = "HEAD /system/health/live HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return status != null && status.startsWith("HTTP/");
        } catch (IOException e) {
            return false;
        }
    }

    /** An endpoint as the HTTP service names it: http://127.0.0.1:8080/, or with 0.0.0.0 for every address. */
    static Optional<URI> parse(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            if (!"http".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() <= 0) {
                return Optional.empty();
            }
            String host = uri.getHost().equals(ANYWHERE) ? "127.0.0.1" : uri.getHost();
            return Optional.of(URI.create("http://" + host + ":" + uri.getPort() + "/"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(Object property) {
        return switch (property) {
            case null -> List.of();
            case String one -> List.of(one);
            case Object[] many ->
                Arrays.stream(many)
                        .map(String::valueOf)
                        .sorted(HttpPort::loopbackFirst)
                        .toList();
            case Collection<?> many ->
                many.stream()
                        .map(String::valueOf)
                        .sorted(HttpPort::loopbackFirst)
                        .toList();
            default -> Stream.of(property).map(String::valueOf).toList();
        };
    }

    private static int loopbackFirst(String one, String other) {
        return Boolean.compare(other.contains("//127.0.0.1:"), one.contains("//127.0.0.1:"));
    }
}
