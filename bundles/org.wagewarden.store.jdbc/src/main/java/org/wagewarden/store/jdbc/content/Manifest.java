// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of a backup's contents, written last: a folder without it is not a backup. Its last line is the SHA-256 of all
 * lines before.
 *
 * @param files table name to file
 */
record Manifest(SortedMap<String, File> files) {

    static final String NAME = "manifest.txt";
    private static final String FIRST = "wagewarden-backup 1";

    /**
     * One file.
     *
     * @param digest SHA-256 of its bytes
     */
    record File(TableSummary summary, String digest) {}

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        text.append("taken ")
                .append(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .append('\n');
        files.forEach((table, file) -> text.append(String.join(
                        " ",
                        "table",
                        table,
                        Long.toString(file.summary().rows()),
                        file.summary().fingerprint(),
                        file.digest()))
                .append('\n'));
        String digest = digest(text.toString());
        text.append("end ").append(digest).append('\n');
        Path unfinished = folder.resolve(NAME + ".tmp");
        Files.writeString(unfinished, text);
        Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    static Manifest read(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        if (!Files.isRegularFile(path)) {
            throw Damaged.backup(folder, "没有 " + NAME, "there is no " + NAME);
        }
        String text = Files.readString(path);
        int end = text.lastIndexOf("end ");
        if (!text.startsWith(FIRST + "\n")
                || end < 0
                || !text.substring(end).equals("end " + digest(text.substring(0, end)) + "\n")) {
            throw Damaged.backup(folder, NAME + " 不完整或被改动", NAME + " is incomplete or was changed");
        }
        SortedMap<String, File> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            if (words.getFirst().equals("table")) {
                TableSummary summary = new TableSummary(Long.parseLong(words.get(2)), words.get(3));
                files.put(words.get(1), new File(summary, words.get(4)));
            }
        }
        return new Manifest(files);
    }

    static String fileName(String table) {
        return table + ".tsv.gz";
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
