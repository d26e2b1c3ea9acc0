// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.exchange.spreadsheet.tables.TableFile;
import org.wagewarden.exchange.spreadsheet.tables.UnreadableFile;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;

/** Takes files in, and finds out or is told how they are to be read. */
final class Uploads {

    private static final int MOST_NAME = 150;

    private final ImportTable imports;
    private final PortionTable portions;
    private final HeadingTable headings;
    private final CityClock clock;

    Uploads(ImportTable imports, PortionTable portions, HeadingTable headings, CityClock clock) {
        this.imports = imports;
        this.portions = portions;
        this.headings = headings;
        this.clock = clock;
    }

    Outcome<ImportId> upload(Caller by, ImportProfile profile, String fileName, byte[] content) {
        if (content.length > Imports.MOST_BYTES) {
            return Outcome.rejected(Reasons.TOO_LARGE);
        }
        SourceChoice free = new SourceChoice(Optional.empty(), Optional.empty(), Optional.empty());
        return source(by, profile, fileName, content, free).map(source -> {
            ImportId id = ImportId.next();
            imports.insert(
                    new ImportRecord(
                            id,
                            by.account(),
                            profile.id(),
                            safeName(fileName),
                            clock.now(),
                            ImportState.UPLOADED,
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            Optional.empty(),
                            source),
                    content);
            return id;
        });
    }

    /** Reads the file another way. */
    Outcome<ImportId> choose(Caller by, ImportRecord record, ImportProfile profile, SourceChoice choice) {
        Optional<byte[]> content = imports.file(record.id());
        if (content.isEmpty()) {
            return Outcome.rejected(Reasons.FILE_GONE);
        }
        // What was chosen before stays chosen; another sheet or encoding means other headings.
        ImportSource old = record.source();
        SourceChoice whole = new SourceChoice(
                choice.sheet().or(() -> Optional.of(old.sheet())),
                choice.encoding().or(() -> Optional.of(old.encoding()).filter(e -> !e.isEmpty())),
                choice.separator()
                        .or(() ->
                                old.separator().chars().mapToObj(c -> (char) c).findFirst()));
        return source(by, profile, record.fileName(), content.get(), whole).then(source -> replaced(record, source));
    }

    /** Takes columns for what the user says. */
    Outcome<ImportId> map(Caller by, ImportRecord record, ImportProfile profile, Map<String, Integer> mapping) {
        List<FileColumn> old = record.source().columns();
        Map<Integer, String> keys = new HashMap<>();
        for (Map.Entry<String, Integer> entry : mapping.entrySet()) {
            boolean known = profile.columns().stream().anyMatch(c -> c.key().equals(entry.getKey()));
            int index = entry.getValue();
            if (!known || index < 0 || index >= old.size() || keys.putIfAbsent(index, entry.getKey()) != null) {
                return Outcome.rejected(Reasons.NO_COLUMN.at(entry.getKey()));
            }
        }
        List<FileColumn> columns = old.stream()
                .map(c -> new FileColumn(
                        c.index(), c.letter(), c.heading(), c.samples(), Optional.ofNullable(keys.get(c.index()))))
                .toList();
        headings.remember(by, profile.id(), columns);
        ImportSource s = record.source();
        return replaced(
                record,
                new ImportSource(
                        s.format(),
                        s.sheets(),
                        s.sheet(),
                        s.encoding(),
                        s.separator(),
                        s.headerRow(),
                        s.rows(),
                        columns));
    }

    private Outcome<ImportId> replaced(ImportRecord record, ImportSource source) {
        if (!imports.advance(record.id(), java.util.Set.of(record.state()), ImportState.UPLOADED)) {
            return Outcome.rejected(Reasons.BUSY);
        }
        portions.clear(record.id());
        imports.source(record.id(), source);
        return Outcome.accepted(record.id());
    }

    private Outcome<ImportSource> source(
            Caller by, ImportProfile profile, String fileName, byte[] content, SourceChoice choice) {
        try {
            TableFile file = TableFile.of(fileName, content, choice);
            ImportSource source =
                    SourceReader.read(file, choice, profile.columns(), headings.remembered(by, profile.id()));
            return source.rows() == 0 ? Outcome.rejected(Reasons.EMPTY) : Outcome.accepted(source);
        } catch (UnreadableFile e) {
            return Outcome.rejected(e.reason());
        }
    }

    /** The name without folders and control characters, at the length the table has. */
    private static String safeName(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "import" : name.substring(Math.max(0, name.length() - MOST_NAME));
    }
}
