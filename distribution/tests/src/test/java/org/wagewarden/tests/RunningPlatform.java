// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform as a user starts it: by {@code ./run}, in a process of its own, on a port that is free. */
final class RunningPlatform implements AutoCloseable {

    /** The password of every demonstration account, as {@code ./run} prints it. */
    static final String PASSWORD = "wagewarden-demo-2024";

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);

    private RunningPlatform(Path data, int port, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        List<String> command =
                new ArrayList<>(List.of(Repository.ROOT.resolve("run").toString()));
        command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(options);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread.ofVirtual().start(this::read);
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningPlatform start(Path data, String... options) throws IOException, InterruptedException {
        RunningPlatform platform = new RunningPlatform(data, freePort(), List.of(options));
        if (!platform.ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                || platform.output.stream().noneMatch(line -> line.startsWith("READY "))) {
            platform.close();
            throw new IllegalStateException("The platform is not ready:\n" + String.join("\n", platform.output));
        }
        return platform;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("READY ")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            // the process has ended, and its output with it
            output.add(e.toString());
        } finally {
            ready.countDown();
        }
    }

    /** The console's address, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Everything it printed so far. */
    List<String> output() {
        return List.copyOf(output);
    }

    /** Where plugins are dropped. */
    Path inbox() {
        return data.resolve("plugins/inbox");
    }

    /** An answer over HTTP, without a session. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Waits until the demonstration city, which comes in one piece after the start, is there. */
    RunningPlatform awaitCity() throws Exception {
        Api api = Api.signIn(this, "city");
        // while the city is written, the register may answer that it is busy
        Eventually.holds("The demonstration city is loaded", PATIENCE, () -> api.ask("v1/projects?limit=1")
                .body()
                .contains("permitNumber"));
        return this;
    }

    /** Asks the virtual machine a question by its own {@code jcmd}. */
    String jcmd(String... question) throws IOException, InterruptedException {
        Path java = ProcessHandle.of(pid())
                .flatMap(handle -> handle.info().command())
                .map(Path::of)
                .orElseThrow();
        List<String> command =
                new ArrayList<>(List.of(java.resolveSibling("jcmd").toString(), String.valueOf(pid())));
        command.addAll(List.of(question));
        Process asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    long pid() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(handle ->
                        handle.info().command().filter(c -> c.endsWith("java")).isPresent())
                .findFirst()
                .orElse(process.toHandle())
                .pid();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
