// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.rules.OrderNumber;

/** What findings have to have in common to be opened as one case, and which of them a refusal is about. */
final class CaseDrafts {

    private static final int MEGABYTES = Exhibits.MOST_BYTES_AT_ONCE / 1024 / 1024;

    private CaseDrafts() {}

    /** What is wrong with a draft as a whole; its findings can be looked at one by one when nothing is. */
    static List<Reason> check(CaseDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        List<FindingDraft> all = draft.findings();
        if (all.isEmpty() || all.size() > ProvisionCode.values().length) {
            wrong.add(Reason.of(
                            "findings-number",
                            "一次登记 1 至 " + ProvisionCode.values().length + " 种情形。",
                            "Between 1 and " + ProvisionCode.values().length + " situations are registered at once.")
                    .at("findings"));
            return wrong;
        }
        if (all.stream().map(FindingDraft::project).distinct().count() > 1) {
            wrong.add(Reason.of("other-project", "一个案件只能登记同一项目的情形。", "A case is about one project only.")
                    .at("findings"));
        }
        if (all.stream().map(FindingDraft::joinedCase).distinct().count() > 1) {
            wrong.add(Reason.of(
                            "other-case",
                            "一次登记的情形应并入同一案件，或一并新立案件。",
                            "What is registered at once joins the same case, or opens one together.")
                    .at("findings"));
        }
        twice(all).ifPresent(wrong::add);
        exhibits(draft.exhibits()).ifPresent(wrong::add);
        return wrong;
    }

    /** The store would say so too, but of a case that does not exist when everything is undone. */
    private static Optional<Reason> twice(List<FindingDraft> all) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(fact(all.get(i)))) {
                return Optional.of(about(
                        all.get(i),
                        i,
                        Reason.of(
                                "findings-twice",
                                "同一情形选了两次，同一事实只扣一次分。",
                                "The same situation is there twice; a fact is charged once.")));
            }
        }
        return Optional.empty();
    }

    /** Two spellings of an order's number are one order. */
    private static String fact(FindingDraft draft) {
        return Duplicates.key(draft.order()
                .map(said -> draft.after(new OrderReference(
                        OrderNumber.plain(said.number()), said.item(), said.orderedOn(), said.deadline())))
                .orElse(draft));
    }

    private static Optional<Reason> exhibits(List<ExhibitDraft> all) {
        long bytes = all.stream().mapToLong(one -> one.content().length).sum();
        return all.size() <= Exhibits.MOST_AT_ONCE && bytes <= Exhibits.MOST_BYTES_AT_ONCE
                ? Optional.empty()
                : Optional.of(Reason.of(
                                "exhibits-number",
                                "登记时最多附 %d 件材料，合计不超过 %d MB；其余请登记后在案件中补充。".formatted(Exhibits.MOST_AT_ONCE, MEGABYTES),
                                "At most %d files of %d MB together come with a registration; attach the others in the case."
                                        .formatted(Exhibits.MOST_AT_ONCE, MEGABYTES))
                        .at("exhibits"));
    }

    /** A refusal that says which of several findings it is about. */
    static Reason about(FindingDraft finding, int place, Reason reason) {
        LocalText name = finding.provision().article().label();
        LocalText text = reason.text();
        return new Reason(
                reason.code(),
                new LocalText(name.zh() + "：" + text.zh(), name.en() + ": " + text.en()),
                reason.article(),
                Optional.of("findings." + place
                        + reason.field().map(field -> "." + field).orElse("")));
    }

    /** A refusal that says which of several files it is about. */
    static Reason about(int place, Reason reason) {
        LocalText text = reason.text();
        return new Reason(
                reason.code(),
                new LocalText("第" + (place + 1) + "件材料：" + text.zh(), "Exhibit " + (place + 1) + ": " + text.en()),
                reason.article(),
                Optional.of("exhibits." + place
                        + reason.field().map(field -> "." + field).orElse("")));
    }
}
