// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

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
        // The list at the end of the file counts, as for the reader: workbooks may have entries that cannot be read in
        // passing.
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Enumeration<ZipArchiveEntry> each = zip.getEntries();
            while (each.hasMoreElements()) {
                ZipArchiveEntry entry = each.nextElement();
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch();
                }
                all += unpacked(zip, entry, MOST_BYTES - all);
            }
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.damaged();
        }
        if (entries == 0) {
            throw UnreadableFile.damaged();
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException, UnreadableFile {
        long most = entry.getName().endsWith("sharedStrings.xml") ? Math.min(left, MOST_SHARED) : left;
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            int n;
            while ((n = in.read(buffer)) > 0) {
                size += n;
                if (size > most) {
                    throw tooMuch();
                }
            }
        }
        return size;
    }

    private static UnreadableFile tooMuch() {
        return new UnreadableFile(
                "file-unreadable",
                "文件解压后过大，已拒绝读取。请删除多余的工作表、图片和格式，或拆分后再上传。",
                "The file unpacks beyond all measure and was refused. Remove needless sheets, pictures and formats, or split"
                        + " it.");
    }
}
