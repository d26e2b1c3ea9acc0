// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wagewarden.exchange.api.ImportSource.Format;
import org.wagewarden.exchange.api.SafeCell;
import org.wagewarden.exchange.api.SourceChoice;

/** A text file with separated values. */
final class CsvFile implements TableFile {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_COLUMNS = 200;
    /** {@code sep=;} in the first line: Excel reads it, does not show it and does not count it. */
    private static final Pattern SEP_LINE = Pattern.compile("sep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);
    /** {@code ="330302…"}: a habit to keep the digits of a long number. */
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private final String name;
    private final TextEncoding encoding;
    private final char separator;
    private final String text;

    private CsvFile(String name, TextEncoding encoding, char separator, String text) {
        this.name = name;
        this.encoding = encoding;
        this.separator = separator;
        this.text = text;
    }

    static CsvFile open(String fileName, byte[] content, SourceChoice choice) throws UnreadableFile {
        Optional<TextEncoding> chosen = TableFile.chosen(choice);
        TextEncoding encoding = chosen.or(() -> TextEncoding.detect(content)).orElseThrow(CsvFile::notText);
        String text = encoding.decode(content)
                .orElseThrow(() -> chosen.isPresent() ? wrongEncoding(chosen.get()) : notText());
        Matcher sep = SEP_LINE.matcher(text);
        boolean named = sep.lookingAt();
        char separator = choice.separator().orElseGet(() -> named ? sep.group(1).charAt(0) : separatorOf(text));
        return new CsvFile(
                fileName.replaceFirst("\\.[^.]*$", ""), encoding, separator, named ? text.substring(sep.end()) : text);
    }

    /** The separator that occurs most often in the first lines, outside of quotes. */
    private static char separatorOf(String text) {
        int[] count = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 5; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                lines += c == '\n' ? 1 : 0;
                for (int s = 0; s < SEPARATORS.length; s++) {
                    count[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = count[s] > count[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of(name.isBlank() ? "CSV" : name);
    }

    @Override
    public String encoding() {
        return encoding.label();
    }

    @Override
    public String separator() {
        return String.valueOf(separator);
    }

    @Override
    public void read(int sheet, Predicate<RawRow> reader) throws UnreadableFile {
        int number = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            while (records.hasNext()) {
                RawRow row = row(++number, records.next());
                if (row.cells().stream().anyMatch(c -> !c.blank()) && !reader.test(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile(
                    "file-unreadable",
                    "第" + (number + 1) + "行附近的引号没有配对，无法继续读取。请检查该行的双引号。",
                    "Near row " + (number + 1) + " a quotation mark has no partner; check the quotes of that row.");
        } catch (IOException e) {
            throw UnreadableFile.damaged();
        }
    }

    private static RawRow row(int number, CsvRecord record) {
        int columns = Math.min(record.getFieldCount(), MOST_COLUMNS);
        List<RawCell> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            String value = record.getField(i);
            Matcher formula = QUOTED_FORMULA.matcher(value);
            cells.add(RawCell.of(formula.matches() ? formula.group(1) : SafeCell.fromCsv(value)));
        }
        return new RawRow(number, cells);
    }

    private static UnreadableFile notText() {
        return new UnreadableFile(
                "file-unreadable",
                "文件既不是 xlsx，也不是 UTF-8 或 GB18030 编码的 CSV。请用表格软件另存为 xlsx 后再上传。",
                "The file is neither xlsx nor CSV in UTF-8 or GB18030. Save it as xlsx and upload it again.");
    }

    private static UnreadableFile wrongEncoding(TextEncoding encoding) {
        return new UnreadableFile(
                "file-unreadable",
                "文件不是 " + encoding.label() + " 编码，请另选编码。",
                "The file is not encoded in " + encoding.label() + "; choose another encoding.");
    }
}
