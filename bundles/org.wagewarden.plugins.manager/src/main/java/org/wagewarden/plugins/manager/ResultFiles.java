// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.plugins.api.Contribution;

/** What became of a jar, in a file beside it, for whoever copied it there. Chinese first, then English. */
final class ResultFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ResultFiles.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final Path inbox;
    private final Path drafts;

    ResultFiles(PluginFolders folders) {
        this.inbox = folders.inbox();
        this.drafts = folders.installed();
    }

    void ok(InstalledPlugin plugin, List<Contribution> contributions) {
        Candidate what = plugin.candidate();
        StringBuilder zh = new StringBuilder("已安装：%s（%s %s），%s\n"
                .formatted(what.name().zh(), what.symbolicName(), what.version(), TIME.format(plugin.since())));
        StringBuilder en = new StringBuilder("Installed: %s (%s %s), %s\n"
                .formatted(what.name().en(), what.symbolicName(), what.version(), TIME.format(plugin.since())));
        for (Contribution c : contributions) {
            zh.append("提供：").append(c.kind().zh()).append(" · ").append(c.name().zh());
            zh.append(c.fault().map(f -> "（暂不可用：" + f.text().zh() + "）").orElse(""))
                    .append('\n');
            en.append("Provides: ")
                    .append(c.kind().en())
                    .append(" · ")
                    .append(c.name().en());
            en.append(c.fault()
                            .map(f -> " (not usable now: " + f.text().en() + ")")
                            .orElse(""))
                    .append('\n');
        }
        if (contributions.isEmpty()) {
            zh.append("提示：没有发现它提供的任何服务（报表、页面、检查等）。请确认组件声明（@Component）已编入jar包。\n");
            en.append("Note: no service of it was found (report, view, check …). Make sure that its component"
                    + " descriptions (@Component) are in the jar.\n");
        }
        write(plugin.file(), ".ok", zh + "\n" + en);
        delete(plugin.file(), ".rejected.txt");
    }

    void rejected(String file, List<Fault> faults, Instant when, boolean earlierRuns) {
        StringBuilder zh = new StringBuilder("未安装：" + file + "，" + TIME.format(when) + "\n");
        StringBuilder en = new StringBuilder("Not installed: " + file + ", " + TIME.format(when) + "\n");
        if (earlierRuns) {
            zh.append("先前安装的版本继续运行。\n");
            en.append("The version that was installed before goes on running.\n");
        }
        for (Fault fault : faults) {
            zh.append("\n[")
                    .append(fault.code())
                    .append("]\n原因：")
                    .append(fault.cause().zh());
            zh.append("\n处理：").append(fault.remedy().zh()).append('\n');
            en.append("\n[")
                    .append(fault.code())
                    .append("]\nCause: ")
                    .append(fault.cause().en());
            en.append("\nRemedy: ").append(fault.remedy().en()).append('\n');
        }
        write(file, ".rejected.txt", zh + "\n----\n\n" + en);
        if (!earlierRuns) {
            delete(file, ".ok");
        }
    }

    void clear(String file) {
        delete(file, ".ok");
        delete(file, ".rejected.txt");
    }

    private void write(String file, String ending, String text) {
        try {
            // moved into its place, so that whoever waits for it finds it whole
            Path draft = drafts.resolve(".result.txt");
            Files.writeString(draft, text);
            PluginFolders.move(draft, inbox.resolve(file + ending));
        } catch (IOException e) {
            LOG.warn("The result file of {} cannot be written: {}", file, e.getMessage());
        }
    }

    private void delete(String file, String ending) {
        try {
            Files.deleteIfExists(inbox.resolve(file + ending));
        } catch (IOException e) {
            LOG.warn("The result file of {} cannot be deleted: {}", file, e.getMessage());
        }
    }
}
