// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.spreadsheet.tables.Flaw;
import org.wagewarden.exchange.spreadsheet.tables.RawCell;
import org.wagewarden.platform.api.LocalText;

/**
 * Rows as compressed bytes. The first byte is the version of the form, so that a later one can still read what this one
 * wrote.
 */
public final class PortionCodec {

    private static final int VERSION = 1;

    private PortionCodec() {}

    public static byte[] encode(List<StoredRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 16 * 1024))) {
            out.writeByte(VERSION);
            out.writeInt(rows.size());
            for (StoredRow row : rows) {
                write(out, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    public static List<StoredRow> decode(byte[] content) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IllegalStateException("Rows of an import in the unknown form " + version);
            }
            int count = in.readInt();
            List<StoredRow> rows = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                rows.add(read(in));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, StoredRow row) throws IOException {
        out.writeInt(row.number());
        out.writeShort(row.cells().size());
        for (RawCell cell : row.cells()) {
            out.writeByte(cell.flaw().ordinal());
            out.writeUTF(cell.text());
        }
        out.writeUTF(row.outcome().name());
        out.writeShort(row.messages().size());
        for (CellMessage message : row.messages()) {
            out.writeUTF(message.column());
            out.writeUTF(message.code());
            text(out, message.reason());
            text(out, message.remedy());
        }
        out.writeShort(row.changed().size());
        for (String key : row.changed()) {
            out.writeUTF(key);
        }
        out.writeBoolean(row.confirmed());
        out.writeBoolean(row.change().isPresent());
        if (row.change().isPresent()) {
            Change change = row.change().get();
            out.writeUTF(change.kind().name());
            out.writeUTF(change.subject());
            out.writeUTF(change.undo());
        }
        out.writeBoolean(row.undone());
        out.writeBoolean(row.obstacle().isPresent());
        if (row.obstacle().isPresent()) {
            text(out, row.obstacle().get());
        }
    }

    private static StoredRow read(DataInputStream in) throws IOException {
        int number = in.readInt();
        int width = in.readShort();
        List<RawCell> cells = new ArrayList<>(width);
        Flaw[] flaws = Flaw.values();
        for (int i = 0; i < width; i++) {
            Flaw flaw = flaws[in.readByte()];
            String text = in.readUTF();
            cells.add(flaw == Flaw.NONE && text.isEmpty() ? RawCell.EMPTY : new RawCell(text, flaw));
        }
        RowOutcome outcome = RowOutcome.valueOf(in.readUTF());
        int count = in.readShort();
        List<CellMessage> messages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            messages.add(new CellMessage(in.readUTF(), in.readUTF(), text(in), text(in)));
        }
        int keys = in.readShort();
        Set<String> changed = new LinkedHashSet<>();
        for (int i = 0; i < keys; i++) {
            changed.add(in.readUTF());
        }
        boolean confirmed = in.readBoolean();
        Optional<Change> change = in.readBoolean()
                ? Optional.of(new Change(number, Change.Kind.valueOf(in.readUTF()), in.readUTF(), in.readUTF()))
                : Optional.empty();
        boolean undone = in.readBoolean();
        Optional<LocalText> obstacle = in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
        return new StoredRow(number, cells, outcome, messages, changed, confirmed, change, undone, obstacle);
    }

    private static void text(DataOutputStream out, LocalText text) throws IOException {
        out.writeUTF(text.zh());
        out.writeUTF(text.en());
    }

    private static LocalText text(DataInputStream in) throws IOException {
        return new LocalText(in.readUTF(), in.readUTF());
    }
}
