// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.ExhibitFile;
import org.wagewarden.scoring.api.ExhibitKind;
import org.wagewarden.scoring.api.Exhibits;

/** Looks at a file that is to become an exhibit. */
final class ExhibitFiles {

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTES = Exhibits.MOST_BYTES / 1024 / 1024;
    private static final Reason KIND = Reason.of(
                    "exhibit-kind",
                    "只能上传照片（JPG、PNG、HEIC）、PDF、OFD、不含宏的 docx、xlsx、pptx 和纯文本（txt、csv）；其他格式请先另存为 PDF。",
                    "Only photographs (JPG, PNG, HEIC), PDF, OFD, docx, xlsx and pptx without macros and plain text (txt, csv) can"
                            + " be attached; save anything else as PDF first.")
            .at("content");

    private ExhibitFiles() {}

    static Outcome<ExhibitFile> examine(String given, byte[] content) {
        String name = clean(given);
        if (name.isEmpty()) {
            return Outcome.rejected(
                    Reason.of("exhibit-name", "文件没有可用的名称，请改名后再上传。", "The file has no usable name; rename it first.")
                            .at("name"));
        }
        if (content.length == 0) {
            return Outcome.rejected(Reason.of(
                            "exhibit-empty",
                            "文件是空的，请打开原文件查看，保存后重新上传。",
                            "The file is empty. Look at the original, save it and upload it again.")
                    .at("content"));
        }
        if (content.length > Exhibits.MOST_BYTES) {
            return Outcome.rejected(Reason.of(
                            "exhibit-too-large",
                            "文件超过 " + MEGABYTES + " MB，请压缩或拆分后再上传。",
                            "The file is larger than " + MEGABYTES + " MB; make it smaller or split it.")
                    .at("content"));
        }
        Optional<ExhibitKind> kind = ExhibitKinds.of(content);
        if (kind.isEmpty()) {
            return Outcome.rejected(KIND);
        }
        return kind.get().endings().contains(ending(name))
                ? Outcome.accepted(new ExhibitFile(name, kind.get(), content.length, sha256(content)))
                : Outcome.rejected(ending(kind.get()));
    }

    private static Reason ending(ExhibitKind kind) {
        String usual = "." + kind.endings().getFirst();
        return Reason.of(
                        "exhibit-ending",
                        "文件内容是" + kind.label().zh() + "，扩展名却不是 " + usual + "；请核对文件，或改正扩展名后再上传。",
                        "The content is a " + kind.label().en() + ", but the name does not end in " + usual
                                + "; check the file, or correct its name.")
                .at("name");
    }

    /** The last part of a path, without what cannot be seen or means something to a file system. */
    private static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && "<>:\"|?*".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip()
                .replaceFirst("^\\.+", "");
        return seen.length() <= LONGEST_NAME ? seen : shortened(seen);
    }

    private static String shortened(String name) {
        String ending = ending(name);
        int stem = Math.max(0, LONGEST_NAME - ending.length() - 1);
        if (ending.length() > 10) {
            return name.substring(0, LONGEST_NAME);
        }
        // not in the middle of a character
        int cut = Character.isHighSurrogate(name.charAt(stem - 1)) ? stem - 1 : stem;
        return name.substring(0, cut) + "." + ending;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
