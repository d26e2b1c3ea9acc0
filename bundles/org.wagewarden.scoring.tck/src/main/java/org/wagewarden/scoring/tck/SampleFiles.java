// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wagewarden.scoring.api.ExhibitDraft;

/** Files to attach to cases. */
public final class SampleFiles {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private SampleFiles() {}

    /** A picture that no other number gives. */
    public static ExhibitDraft photo(int number) {
        byte[] content = java.util.Arrays.copyOf(PNG, PNG.length + 4);
        content[PNG.length] = (byte) number;
        return new ExhibitDraft("工地照片" + number + ".png", "工地大门，第 " + number + " 张", content);
    }

    /** What begins like a program of Windows. */
    public static byte[] program() {
        return new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0};
    }

    /** An archive with these entries. */
    public static byte[] archive(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
