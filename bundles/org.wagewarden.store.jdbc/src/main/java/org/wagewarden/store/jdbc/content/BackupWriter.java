// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Writes a content into a folder: one compressed file a table, and the list of contents. */
public final class BackupWriter {

    private static final int PORTION = 1 << 16;

    private final Path folder;

    /** Writes into this folder, which does not exist yet or is empty. */
    public BackupWriter(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, readable by its owner only, and refuses one that holds something. */
    public void prepare() {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.findAny().isPresent()) {
                        throw new StoreException(
                                new LocalText(
                                        "备份目录 " + folder + " 不是空的，请另选目录。",
                                        "The backup folder " + folder + " is not empty; choose another one."),
                                null);
                    }
                }
            } else {
                Files.createDirectories(folder);
            }
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Writes everything; what was written is removed again when that fails. */
    public SortedMap<String, TableSummary> write(Content content) throws SQLException {
        SortedMap<String, Manifest.File> files = new TreeMap<>();
        boolean done = false;
        try {
            for (Map.Entry<String, String> table : content.headers().entrySet()) {
                files.put(table.getKey(), write(content, table.getKey(), table.getValue()));
            }
            new Manifest(files).write(folder);
            done = true;
        } catch (IOException | UncheckedIOException e) {
            throw cannotWrite(e);
        } finally {
            if (!done) {
                removeAll();
            }
        }
        SortedMap<String, TableSummary> summaries = new TreeMap<>();
        files.forEach((table, file) -> summaries.put(table, file.summary()));
        return summaries;
    }

    private Manifest.File write(Content content, String table, String header) throws SQLException, IOException {
        MessageDigest digest = Fingerprint.sha256();
        Fingerprint fingerprint = new Fingerprint(header);
        Path path = folder.resolve(Manifest.fileName(table));
        try (Writer lines = open(path, digest)) {
            lines.write(header + "\n");
            content.rows(table, row -> {
                String line = Lines.join(row);
                fingerprint.add(line);
                write(lines, line);
            });
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Manifest.File(fingerprint.summary(), HexFormat.of().formatHex(digest.digest()));
    }

    private static Writer open(Path path, MessageDigest digest) throws IOException {
        OutputStream bytes =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path), PORTION), digest);
        return new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(bytes, PORTION), StandardCharsets.UTF_8), PORTION);
    }

    private static void write(Writer lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAll() {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private StoreException cannotWrite(Exception e) {
        return new StoreException(
                new LocalText(
                        "无法写入备份目录 " + folder + "，备份未完成；请检查权限和剩余空间。",
                        "The backup folder " + folder
                                + " cannot be written and there is no backup; check its permissions and free space."),
                e);
    }
}
