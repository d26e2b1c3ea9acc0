// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists, searches and pages of the register over REST, as a city regulator and as a district's. */
final class Lists {

    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");
    private static final String[] SYLLABLES = {
        "li", "wang", "zhang", "chen", "lin", "zheng", "ye", "huang", "zhou", "wu"
    };
    private static final int NOT_COUNTED = 50;

    private final PlatformProcess platform;
    private final int rounds;

    Lists(PlatformProcess platform, int rounds) {
        this.platform = platform;
        this.rounds = rounds;
    }

    void run(Report report, String size) throws IOException, InterruptedException {
        report.section(
                "Lists, searches and pages at " + size,
                rounds + " requests each after " + NOT_COUNTED
                        + " that do not count, one at a time, over REST on loopback.");
        report.tableHead();
        for (String account : List.of("city", "lucheng")) {
            platform.signIn(account);
            measure(report, account + ": first page of officers", random -> "api/v1/officers?limit=25");
            measure(
                    report,
                    account + ": officers by beginning of pinyin",
                    random -> "api/v1/officers?limit=25&text=" + SYLLABLES[random.nextInt(SYLLABLES.length)]);
            measure(
                    report,
                    account + ": officers by initials",
                    random -> "api/v1/officers?limit=25&text=" + initials(random));
            measure(
                    report,
                    account + ": officers filed, newest first",
                    random -> "api/v1/officers?limit=25&filing=FILED&sort=-filedOn");
            measure(report, account + ": vacant projects", random -> "api/v1/projects?limit=25&vacant=true");
            pages(report, account);
        }
    }

    private interface Question {
        String path(Random random);
    }

    private void measure(Report report, String name, Question question) throws IOException, InterruptedException {
        Random random = new Random(20230701);
        List<Double> times = new ArrayList<>();
        for (int round = -NOT_COUNTED; round < rounds; round++) {
            times.addAll(timed(question.path(random), round));
        }
        report.line(Figures.of(times).row(name, "ms"));
    }

    private List<Double> timed(String path, int round) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        platform.get(path);
        return round < 0 ? List.of() : List.of((System.nanoTime() - begin) / 1e6);
    }

    private void pages(Report report, String account) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < rounds; page++) {
            long begin = System.nanoTime();
            String body = platform.get("api/v1/officers?limit=50"
                    + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
            times.add((System.nanoTime() - begin) / 1e6);
            Matcher next = NEXT.matcher(body);
            if (!next.find()) {
                break;
            }
            cursor = next.group(1);
        }
        report.line(Figures.of(times)
                .row(String.format(Locale.ROOT, "%s: page after page, %d pages of 50", account, times.size()), "ms"));
    }

    private static String initials(Random random) {
        return "" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
    }
}
