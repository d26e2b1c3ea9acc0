// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void anEndpointBecomesAnAddressForABrowserHere() {
        assertThat(HttpPort.parse("http://127.0.0.1:8080/")).contains(URI.create("http://127.0.0.1:8080/"));
        assertThat(HttpPort.parse("http://0.0.0.0:8080/")).contains(URI.create("http://127.0.0.1:8080/"));
        assertThat(HttpPort.parse("https://127.0.0.1:8443/")).isEmpty();
        assertThat(HttpPort.parse("/")).isEmpty();
        assertThat(HttpPort.parse("not an address")).isEmpty();
    }

    @Test
    void anyHttpAnswerIsAnAnswer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            assertThat(HttpPort.answers(address(server.getAddress().getPort()))).isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPortThatNobodyHoldsDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(HttpPort.answers(address(port))).isFalse();
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }
}
