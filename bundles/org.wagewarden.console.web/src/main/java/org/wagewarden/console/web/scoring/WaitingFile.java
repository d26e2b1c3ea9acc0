// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.ExhibitFile;

/**
 * A file that was uploaded and waits to be attached. It lies on the disk and not in the session's memory, under no name that
 * anybody could open, and is gone when it is closed, forgotten or the platform stops.
 */
final class WaitingFile implements AutoCloseable {

    private final ExhibitFile file;
    private final FileChannel channel;
    private String description = "";

    private WaitingFile(ExhibitFile file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Puts a file aside. */
    static WaitingFile of(ExhibitFile file, byte[] content) {
        try {
            Path path = Files.createTempFile("wagewarden-", ".part");
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return new WaitingFile(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExhibitFile file() {
        return file;
    }

    String description() {
        return description;
    }

    void description(String words) {
        description = words;
    }

    /** What would be attached, with the bytes read again. */
    ExhibitDraft draft() {
        ByteBuffer bytes = ByteBuffer.allocate(file.size());
        try {
            while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
                // the next portion
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExhibitDraft(file.name(), description, bytes.array());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
