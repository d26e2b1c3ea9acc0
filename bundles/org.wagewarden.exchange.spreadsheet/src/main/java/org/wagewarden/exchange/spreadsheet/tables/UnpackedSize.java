// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a workbook once without keeping anything, so that a file made to unpack beyond all measure is refused before a
 * reader takes it into memory. What an entry says about its size is not believed.
 */
final class UnpackedSize {

    /** Enough for 100,000 rows of a dozen columns several times over. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    /** Shared texts are held in memory by the reader. */
    private static final long MOST_SHARED = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private UnpackedSize() {}

    static void check(byte[] content) throws UnreadableFile {
        long all = 0;
        int entries = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                long before = all;
                long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED : MOST_BYTES;
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch();
                }
                int n;
                while ((n = zip.read(buffer)) > 0) {
                    all += n;
                    if (all > MOST_BYTES || all - before > most) {
                        throw tooMuch();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.damaged();
        }
        if (entries == 0) {
            throw UnreadableFile.damaged();
        }
    }

    private static UnreadableFile tooMuch() {
        return new UnreadableFile(
                "file-unreadable",
                "文件解压后过大，已拒绝读取。请删除多余的工作表、图片和格式，或拆分后再上传。",
                "The file unpacks beyond all measure and was refused. Remove needless sheets, pictures and formats, or split"
                        + " it.");
    }
}
