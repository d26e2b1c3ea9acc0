// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programming interface, for what a test has to know beforehand. */
final class Api {

    private final RunningPlatform platform;
    private final String token;

    private Api(RunningPlatform platform, String token) {
        this.platform = platform;
        this.token = token;
    }

    static Api signIn(RunningPlatform platform, String account) throws IOException, InterruptedException {
        String body = "{\"account\":\"" + account + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.address() + "api/v1/sign-in"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new Api(platform, text(answer, "token"));
        }
    }

    /** The body of an answer to a question that has one. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The body of the answer to something that was made or done. */
    String post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    /** The body of the answer to something that was set. */
    String put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json);
    }

    private String send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.address() + "api/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 && answer.statusCode() != 201) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }
    }

    /** Whatever the answer is. */
    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.address() + "api/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The first text of this name in an answer. */
    static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No “" + name + "” in " + json);
        }
        return found.group(1);
    }

    /** The things of a list that hold no other things, one by one. */
    static List<String> items(String json) {
        return Pattern.compile("\\{[^{}]*}")
                .matcher(json)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
