// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.ExhibitFile;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.store.api.Session;

/** Puts files into a case that the caller may work on; the case's exhibits have to be locked. */
@Component(service = Attachments.class)
public final class Attachments {

    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public Attachments(@Reference AuditTrail audit, @Reference CityClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Under this name the exhibits of a case are locked. */
    static String lock(CaseId id) {
        return "exhibits:" + id.value();
    }

    Outcome<Exhibit> attach(Session session, Caller by, CaseId id, DistrictCode district, ExhibitDraft draft) {
        Optional<Reason> undescribed = undescribed(draft);
        return undescribed.isPresent()
                ? Outcome.rejected(undescribed.get())
                : ExhibitFiles.examine(draft.name(), draft.content())
                        .then(file -> attach(session, by, id, district, draft, file));
    }

    private Outcome<Exhibit> attach(
            Session session, Caller by, CaseId id, DistrictCode district, ExhibitDraft draft, ExhibitFile file) {
        List<Exhibit> there = ExhibitRows.of(session, Caller.platform(), id);
        if (there.size() >= Exhibits.MOST_OF_A_CASE) {
            return Outcome.rejected(Reason.of(
                    "exhibits-full",
                    "一个案件最多 " + Exhibits.MOST_OF_A_CASE + " 件证据材料；请将零散图片合并为一份 PDF。",
                    "A case has at most " + Exhibits.MOST_OF_A_CASE + " exhibits; put single pictures into one PDF."));
        }
        if (there.stream().anyMatch(one -> one.stands() && one.file().sha256().equals(file.sha256()))) {
            return Outcome.rejected(
                    Reason.of("exhibit-there", "本案已有内容完全相同的材料。", "The case has the very same file already.")
                            .at("content"));
        }
        Exhibit made = new Exhibit(
                ExhibitId.next(),
                id,
                file,
                draft.description().strip(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                by.name(),
                Optional.empty());
        ExhibitRows.insert(session, by, made, draft.content());
        // the name of a file may name a person; its fingerprint names nobody
        audit.record(
                by,
                "scoring.exhibit.attached",
                "case/" + id.value(),
                Optional.of(district),
                "exhibit/" + made.id().value() + " · " + file.kind().label().zh() + " · SHA-256 " + file.sha256());
        return Outcome.accepted(made);
    }

    private static Optional<Reason> undescribed(ExhibitDraft draft) {
        int length = draft.description().strip().length();
        return length >= 2 && length <= 200
                ? Optional.empty()
                : Optional.of(Reason.of(
                                "exhibit-description",
                                "请用 2 至 200 字说明材料证明什么，例如：9 月 12 日工地门口照片。",
                                "Say in 2 to 200 characters what it shows, for example: the gate on 12 September.")
                        .at("description"));
    }
}
