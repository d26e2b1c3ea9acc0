// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Standing;

/** One entry of the ledger as a person reads it: what it says, what it counts for and why, and the way to its case. */
final class LedgerLine {

    private final ViewContext context;
    private final Standing standing;
    private final Standing.Line line;

    LedgerLine(ViewContext context, Standing standing, Standing.Line line) {
        this.context = context;
        this.standing = standing;
        this.line = line;
    }

    void to(Timeline timeline) {
        LedgerEntry entry = line.entry();
        boolean counts = line.role() == EntryRole.COUNTED;
        List<Component> parts = new ArrayList<>();
        Badge role = new Badge(context.text(line.role().label()), counts ? Tone.BAD : Tone.NEUTRAL);
        if (entry.kind() == EntryKind.DEDUCTION && !counts) {
            // the style sheet strikes the title through; the badge and the sentence say the same in words
            role.addClassName("struck");
        }
        parts.add(role);
        if (revived()) {
            parts.add(new Badge(text("恢复计入", "counts again"), Tone.WARNING));
        }
        // an officer sees the own proceedings below, and no case
        if (context.caller().may(Permission.REGISTRY_READ)) {
            parts.add(new Link("cases/" + entry.caseId().value(), text("查看案件", "Open the case")));
        }
        timeline.event(
                entry.effectiveDate(),
                title(entry),
                counts ? Tone.BAD : Tone.NEUTRAL,
                detail(entry),
                parts.toArray(Component[]::new));
    }

    private String title(LedgerEntry entry) {
        String article = context.text(entry.provision().article().label());
        return entry.kind() == EntryKind.DEDUCTION
                ? article + " · −" + entry.points()
                : context.text(entry.kind().label()) + " · " + article;
    }

    private String detail(LedgerEntry entry) {
        return Stream.of(
                        entry.projectName(),
                        entry.contractorName(),
                        text("行为日期 ", "conduct on ") + entry.conductDate(),
                        entry.bookedByName(),
                        line.by().map(this::because).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What another entry did to this one. */
    private String because(LedgerEntryId id) {
        return standing.lines().stream()
                .map(Standing.Line::entry)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(this::because)
                .map(context::text)
                .orElse("");
    }

    private LocalText because(LedgerEntry other) {
        LocalText article = other.provision().article().label();
        LocalText kind = other.kind().label();
        String day = other.effectiveDate().toString();
        return switch (line.role()) {
            case REVERSED -> new LocalText("由 " + day + " 的冲正撤销", "taken back on " + day);
            case SUSPENDED -> new LocalText("自 " + day + " 起停止执行", "stayed since " + day);
            case ABSORBED ->
                new LocalText(
                        "已按 " + day + " 的" + article.zh() + "扣分；该决定被撤销时恢复计入",
                        "stands behind " + article.en() + " of " + day + "; counts again if that is annulled");
            case SAME_FACT ->
                new LocalText(
                        "同一事实已按 " + day + " 的" + article.zh() + "扣分", "charged by " + article.en() + " of " + day);
            case CORRECTION ->
                new LocalText(
                        "更正 " + day + " 的" + kind.zh(),
                        "corrects the " + kind.en().toLowerCase(Locale.ROOT) + " of " + day);
            case COUNTED, NOT_YET, BEFORE_MEASURES, BEFORE_CERTIFICATE, BEFORE_CANCELLATION ->
                new LocalText("参见 " + day + " 的" + article.zh(), "see " + article.en() + " of " + day);
        };
    }

    /** A deduction of Arts. 12 and 13 that counts since a stronger one of its case, booked meanwhile, was taken back (A14). */
    private boolean revived() {
        LedgerEntry entry = line.entry();
        return entry.kind() == EntryKind.DEDUCTION
                && line.role() == EntryRole.COUNTED
                && entry.provision().article().number() >= 12
                && standing.lines().stream()
                        .filter(other -> other.role() == EntryRole.REVERSED)
                        .filter(other -> other.entry().caseId().equals(entry.caseId()))
                        .filter(other -> other.entry().provision().article().number()
                                > entry.provision().article().number())
                        .flatMap(other -> other.by().stream())
                        .anyMatch(reversal -> sequence(reversal) > entry.sequence());
    }

    private int sequence(LedgerEntryId id) {
        return standing.lines().stream()
                .map(Standing.Line::entry)
                .filter(entry -> entry.id().equals(id))
                .mapToInt(LedgerEntry::sequence)
                .findFirst()
                .orElse(0);
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
