// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wagewarden.scoring.api.ExhibitKind;

/** Tells by its content what a file is. What is not on the list is nothing, whatever its name says. */
final class ExhibitKinds {

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<byte[]> HEIC = List.of(
            ascii("ftypheic"),
            ascii("ftypheix"),
            ascii("ftypheim"),
            ascii("ftyphevc"),
            ascii("ftypmif1"),
            ascii("ftypmsf1"));

    private ExhibitKinds() {}

    static Optional<ExhibitKind> of(byte[] content) {
        if (starts(content, 0, PDF)) {
            return Optional.of(ExhibitKind.PDF);
        }
        if (starts(content, 0, JPEG)) {
            return Optional.of(ExhibitKind.JPEG);
        }
        if (starts(content, 0, PNG)) {
            return Optional.of(ExhibitKind.PNG);
        }
        if (HEIC.stream().anyMatch(brand -> starts(content, 4, brand))) {
            return Optional.of(ExhibitKind.HEIC);
        }
        if (starts(content, 0, ZIP)) {
            return office(ZipNames.of(content));
        }
        return text(content, StandardCharsets.UTF_8) || text(content, GB_18030)
                ? Optional.of(ExhibitKind.TEXT)
                : Optional.empty();
    }

    /** What offices write is an archive; one with programs in it is not taken. */
    private static Optional<ExhibitKind> office(List<String> names) {
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return Optional.empty();
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(ExhibitKind.OFD);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(ExhibitKind.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(ExhibitKind.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(ExhibitKind.PPTX) : Optional.empty();
    }

    private static boolean text(byte[] content, Charset charset) {
        try {
            CharBuffer words = charset.newDecoder().decode(ByteBuffer.wrap(content));
            return words.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t' || c == '\n' || c == '\r');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] content, int at, byte[] mark) {
        return content.length >= at + mark.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String mark) {
        return mark.getBytes(StandardCharsets.US_ASCII);
    }
}
