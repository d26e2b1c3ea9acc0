// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wagewarden.exchange.api.ImportSource.Format;
import org.wagewarden.exchange.api.SourceChoice;

/** A file with tables, read row by row. */
public interface TableFile {

    Format format();

    /** Names of the sheets that a person sees. */
    List<String> sheets();

    /** The character set of a text file, otherwise empty. */
    String encoding();

    /** The separator of a text file, otherwise empty. */
    String separator();

    /**
     * Hands over the rows that have content, in order, until the reader has enough.
     *
     * @param reader says whether it wants more
     */
    void read(int sheet, Predicate<RawRow> reader) throws UnreadableFile;

    /** Looks at the bytes and says what they are. */
    static TableFile of(String fileName, byte[] content, SourceChoice choice) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile(
                    "file-empty",
                    "文件是空的。请下载模板，至少填写一行数据，再上传。",
                    "The file is empty. Download the template, fill in at least one row and upload it again.");
        }
        if (startsWith(content, 0x50, 0x4b, 0x03, 0x04)) {
            return new XlsxFile(content);
        }
        if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new UnreadableFile(
                    "file-unreadable",
                    "这是旧版 xls 文件或加密的文件，请用表格软件打开后另存为不加密的 xlsx，再上传。",
                    "This is an old xls file or an encrypted one. Open it in a spreadsheet, save it as xlsx without a"
                            + " password and upload it again.");
        }
        return CsvFile.open(fileName, content, choice);
    }

    private static boolean startsWith(byte[] content, int... head) {
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((content[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding a choice asks for, if it is one that is offered. */
    static Optional<TextEncoding> chosen(SourceChoice choice) {
        return choice.encoding().flatMap(TextEncoding::named);
    }
}
