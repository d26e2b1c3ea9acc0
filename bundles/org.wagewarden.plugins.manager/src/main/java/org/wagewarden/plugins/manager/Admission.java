// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/**
 * Whether a jar may come in: its content, its manifest, and what is installed already.
 *
 * @param candidate what it says it is, as far as that could be read
 * @param faults all that speaks against it; empty when it may
 */
record Admission(Optional<Candidate> candidate, List<Fault> faults) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._+ ()（）-]{0,119}\\.jar");

    /**
     * @param file the file in the inbox whose place the jar takes; empty for none
     */
    static Admission of(
            Path jar, Function<Candidate, String> file, ManifestCheck check, List<InstalledPlugin> installed) {
        JarContent content = JarContent.read(jar);
        if (!content.faults().isEmpty()) {
            return new Admission(Optional.empty(), content.faults());
        }
        ManifestCheck.Finding finding = check.check(content.manifest().orElseGet(Attributes::new));
        List<Fault> faults = new ArrayList<>(finding.faults());
        finding.candidate()
                .ifPresent(c -> installed.forEach(
                        other -> against(c, file.apply(c), other).ifPresent(faults::add)));
        return new Admission(finding.candidate(), List.copyOf(faults));
    }

    /** The file's own name, when it can stand in the inbox. */
    static Optional<String> fileName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return Optional.of(last).filter(n -> NAME.matcher(n).matches());
    }

    static Fault unusableName() {
        return Fault.of(
                1,
                "文件名不可用：应以 .jar 结尾，由文字、数字、点和短横组成。",
                "The file's name cannot be used: it ends with .jar and has letters, digits, dots and dashes.",
                "请修改文件名后重试。",
                "Change the file's name and try again.");
    }

    private static Optional<Fault> against(Candidate candidate, String file, InstalledPlugin other) {
        Candidate there = other.candidate();
        if (!there.symbolicName().equals(candidate.symbolicName())) {
            boolean namesake =
                    there.id().equals(candidate.id()) && !other.file().equals(file);
            return namesake
                    ? Optional.of(Fault.of(
                            19,
                            "插件标识“" + candidate.id() + "”已被“" + there.name().zh() + "”（" + there.label() + "）使用。",
                            "The plugin id '" + candidate.id() + "' is taken by "
                                    + there.name().en() + " (" + there.label() + ").",
                            "请先移除该插件，或由插件提供方更换标识。",
                            "Remove that plugin first, or have the vendor choose another id."))
                    : Optional.empty();
        }
        int order = candidate.version().compareTo(there.version());
        if (order > 0 || order == 0 && other.file().equals(file)) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(
                15,
                "已安装版本 " + there.version() + "（文件 " + other.file() + "），"
                        + (order == 0 ? "与该文件版本相同" : "高于该文件的版本 " + candidate.version()) + "。",
                "Version " + there.version() + " is installed (" + other.file() + "), "
                        + (order == 0
                                ? "the same as this file's."
                                : "higher than this file's " + candidate.version() + "."),
                "如需使用该文件，请先移除已安装的版本。",
                "Remove the installed version first if you want this one."));
    }
}
