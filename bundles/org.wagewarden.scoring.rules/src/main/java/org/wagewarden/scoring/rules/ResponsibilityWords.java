// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.OfficerId;

/** The sentences that say why somebody answers for a situation, or does not. */
final class ResponsibilityWords {

    private ResponsibilityWords() {}

    static LocalText covered(Division division, Article matter) {
        return new LocalText(
                zh(division) + "明确由其负责" + matter.label().zh() + "的情形。",
                "By " + en(division) + " this person answers for "
                        + matter.label().en() + ".");
    }

    static LocalText givenToOthers(Division division, Article matter, Set<OfficerId> covering) {
        return new LocalText(
                zh(division) + "将" + matter.label().zh() + "的情形交由" + names(division, covering, "、") + "负责，不涉及其本人。",
                "By " + en(division) + " " + names(division, covering, ", ") + " answers for "
                        + matter.label().en() + ", not this person.");
    }

    static LocalText byText(Appointment appointment) {
        String text = appointment.division().strip();
        return text.isEmpty()
                ? new LocalText(
                        "行为日在任，任命书未写明分工。",
                        "Served on the day of the conduct; no division is written in the appointment.")
                : new LocalText(
                        "行为日在任，任命书写明分工「" + text + "」。",
                        "Served on the day of the conduct; the appointment says: \"" + text + "\".");
    }

    static LocalText everyOfficer(Optional<Division> division, int serving) {
        if (serving == 1) {
            return new LocalText("行为日唯一在任的专管员。", "The only officer who served on the day of the conduct.");
        }
        String zh = division.map(d -> zh(d) + "未涉及该情形").orElse("没有书面分工");
        String en = division.map(d -> sentence(en(d)) + " does not speak of this situation")
                .orElse("There is no written division of work");
        return new LocalText(
                zh + "，行为日在任的" + serving + "名专管员各负全责。",
                en + ", so each of the " + serving + " officers who served on that day is responsible in full.");
    }

    /** Adds that somebody has left since, and that nothing can be deducted without a certificate. */
    static LocalText complete(LocalText why, Appointment appointment, boolean certified, LocalDate today) {
        LocalText whole = appointment
                .until()
                .filter(today::isAfter)
                .map(left -> join(
                        why,
                        "已于" + left + "离任，按行为日承担责任，不转由继任者承担。",
                        "The person left on " + left
                                + " and answers by the day of the conduct; the successor does not."))
                .orElse(why);
        return certified ? whole : withoutCertificate(whole);
    }

    private static LocalText withoutCertificate(LocalText why) {
        return join(
                why,
                "行为日未取得合格证书，没有记分周期，不能扣分。",
                "The person held no certificate then, so there is no cycle and nothing is deducted.");
    }

    static LocalText lastOfficer(LocalDate last, boolean employed, boolean uncertified) {
        LocalText why = new LocalText(
                "项目结束后已无在任专管员，该人员为最后责任人（任职至" + last + "）" + (employed ? "。" : "，当日已不在该承包单位任职，不予追究。"),
                "Nobody serves after the project; this person was responsible last, until " + last
                        + (employed ? "." : ", but was employed elsewhere that day and is not charged."));
        return employed && uncertified ? withoutCertificate(why) : why;
    }

    static LocalText unitOnly() {
        return new LocalText(
                "最后责任人当日均已不在该承包单位任职，仅对承包单位作记录，不扣分。",
                "Nobody who was responsible last was employed by the unit that day; it is recorded against the unit only.");
    }

    static LocalText unitBreaksArticle5() {
        return new LocalText(
                "由未取得合格证书的人员任职，认定承包单位未落实第五条。",
                "A person without a certificate served; the contracting unit does not comply with Art. 5.");
    }

    static LocalText nobody(LocalDate day) {
        return new LocalText(
                day + "该项目没有在任的劳资专管员，不能扣分；认定承包单位未落实第五条。",
                "On " + day
                        + " nobody served on this project, so nothing is deducted; the contracting unit does not comply"
                        + " with Art. 5.");
    }

    static LocalText readTheText() {
        return new LocalText(
                "任命书中的分工没有对应到具体情形：请对照任命文件选定责任人；不选定的，在任人员各负全责。",
                "The division in the appointments names no situations: compare the documents and choose who is responsible;"
                        + " if nobody is chosen, everybody who served is.");
    }

    private static String zh(Division division) {
        return "书面分工（" + division.documentName() + "，自" + division.from() + "起）";
    }

    private static String en(Division division) {
        return "the written division of work (" + division.documentName() + ", from " + division.from() + ")";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String names(Division division, Set<OfficerId> officers, String between) {
        return division.shares().stream()
                .filter(share -> officers.contains(share.officer()))
                .map(Division.Share::officerName)
                .collect(Collectors.joining(between));
    }

    private static LocalText join(LocalText first, String zh, String en) {
        return new LocalText(first.zh() + zh, first.en() + " " + en);
    }
}
