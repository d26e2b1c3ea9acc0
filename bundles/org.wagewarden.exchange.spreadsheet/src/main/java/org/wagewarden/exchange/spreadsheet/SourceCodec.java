// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportSource.Format;

/** How a file is read, as bytes. */
final class SourceCodec {

    private static final int VERSION = 1;

    private SourceCodec() {}

    static byte[] encode(ImportSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(source.format().name());
            texts(out, source.sheets());
            out.writeInt(source.sheet());
            out.writeUTF(source.encoding());
            out.writeUTF(source.separator());
            out.writeInt(source.headerRow());
            out.writeInt(source.rows());
            out.writeShort(source.columns().size());
            for (FileColumn column : source.columns()) {
                out.writeUTF(column.heading());
                texts(out, column.samples());
                out.writeUTF(column.key().orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ImportSource decode(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IllegalStateException("An import in the unknown form " + version);
            }
            Format format = Format.valueOf(in.readUTF());
            List<String> sheets = texts(in);
            int sheet = in.readInt();
            String encoding = in.readUTF();
            String separator = in.readUTF();
            int headerRow = in.readInt();
            int rows = in.readInt();
            int width = in.readShort();
            List<FileColumn> columns = new ArrayList<>(width);
            for (int i = 0; i < width; i++) {
                String heading = in.readUTF();
                List<String> samples = texts(in);
                columns.add(new FileColumn(
                        i,
                        Cells.letter(i),
                        heading,
                        samples,
                        Optional.of(in.readUTF()).filter(k -> !k.isEmpty())));
            }
            return new ImportSource(format, sheets, sheet, encoding, separator, headerRow, rows, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
