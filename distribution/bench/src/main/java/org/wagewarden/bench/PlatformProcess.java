// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The platform as a user starts it, and a client of its REST interface. */
final class PlatformProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Process process;
    private final Path data;
    private final String address;
    private final long begin;
    private String token = "";

    PlatformProcess(Path root, Path data) throws IOException {
        this.data = data;
        int port = freePort();
        address = "http://127.0.0.1:" + port + "/";
        begin = System.nanoTime();
        process = new ProcessBuilder(
                        root.resolve("run").toString(), "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("run.log").toFile())
                .start();
    }

    /** Waits until it is ready and says after how many milliseconds since its start. */
    double ready() throws InterruptedException {
        untilStarted(() -> status("system/health/ready") == 200);
        return millis();
    }

    /** Waits for the sign-in page and says after how many milliseconds since its start. */
    double page() throws InterruptedException {
        untilStarted(() -> status("") == 200);
        return millis();
    }

    /** Resident memory in megabytes. */
    double memory() throws IOException {
        return Files.readString(Path.of("/proc/" + process.pid() + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    Path inbox() {
        return data.resolve("plugins/inbox");
    }

    void signIn(String account) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "api/v1/sign-in"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"account\":\"" + account + "\",\"password\":\"wagewarden-demo-2024\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
        token = found.group(1);
    }

    /** The body of an answer that has to be 200. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** The body of the answer to a post without content, which has to be 200. */
    String post(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(request(path), (name, value) -> true)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    int status(String path) {
        try {
            return http.send(request(path), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    /** Asks every 2 ms until it holds. */
    static void until(BooleanSupplier condition) throws InterruptedException {
        until(condition, 2);
    }

    /** Asks every 20 ms until it holds: a start takes seconds, and questions would take its time. */
    static void untilStarted(BooleanSupplier condition) throws InterruptedException {
        until(condition, 20);
    }

    private static void until(BooleanSupplier condition, int pause) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(pause);
        }
    }

    private double millis() {
        return (System.nanoTime() - begin) / 1e6;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop(process);
        http.close();
    }

    /** Ends a process and its children, and waits for that. */
    static void stop(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
