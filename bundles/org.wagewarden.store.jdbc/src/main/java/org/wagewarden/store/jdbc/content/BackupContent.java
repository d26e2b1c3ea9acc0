// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The content of a backup whose every file was checked. */
public final class BackupContent implements Content {

    private final Path folder;
    private final Manifest manifest;
    private final SortedMap<String, String> headers = new TreeMap<>();

    private BackupContent(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a backup.
     *
     * @throws org.wagewarden.store.api.StoreException when a file is missing, incomplete or changed
     */
    public static BackupContent open(Path folder) throws IOException {
        BackupContent content = new BackupContent(folder, Manifest.read(folder));
        for (Map.Entry<String, Manifest.File> file : content.manifest.files().entrySet()) {
            content.check(file.getKey(), file.getValue());
        }
        return content;
    }

    private void check(String table, Manifest.File file) throws IOException {
        String name = Manifest.fileName(table);
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw Damaged.backup(folder, "缺少文件 " + name, "the file " + name + " is missing");
        }
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(path), Fingerprint.sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(file.digest())) {
                throw Damaged.backup(
                        folder, "文件 " + name + " 不完整或被改动", "the file " + name + " is incomplete or was changed");
            }
        }
        try (BufferedReader lines = lines(table)) {
            headers.put(table, lines.readLine());
        }
    }

    @Override
    public SortedMap<String, String> headers() {
        return headers;
    }

    @Override
    public void rows(String table, Consumer<List<String>> reader) throws IOException {
        try (BufferedReader lines = lines(table)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(Lines.split(line));
            }
        }
    }

    /** As its list of contents says. */
    @Override
    public SortedMap<String, TableSummary> summaries() {
        SortedMap<String, TableSummary> summaries = new TreeMap<>();
        manifest.files().forEach((table, file) -> summaries.put(table, file.summary()));
        return summaries;
    }

    private BufferedReader lines(String table) throws IOException {
        InputStream bytes = Files.newInputStream(folder.resolve(Manifest.fileName(table)));
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes, 1 << 16), StandardCharsets.UTF_8));
    }
}
