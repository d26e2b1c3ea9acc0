// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Session;
import org.wagewarden.training.api.CertificateTransfer.TakenOver;

/**
 * Keeps the day of the first certificate where it is once a case is about the person: every cycle is counted from it (Art. 9,
 * R-035), so an earlier certificate would move entries that were decided on.
 */
final class Anchors {

    private final CertificateRows rows = new CertificateRows();
    private final OfficerCases cases;

    Anchors(OfficerCases cases) {
        this.cases = cases;
    }

    /** Those of these certificates that would move an anchor which is in use, with the reason. */
    Map<TakenOver, Reason> refused(Session session, Collection<TakenOver> certificates) {
        List<OfficerId> officers =
                certificates.stream().map(TakenOver::officer).distinct().toList();
        Map<OfficerId, LocalDate> anchors = officers.isEmpty() ? Map.of() : rows.firstIssued(session, officers);
        List<TakenOver> earlier = certificates.stream()
                .filter(c -> anchors.containsKey(c.officer()) && c.issuedOn().isBefore(anchors.get(c.officer())))
                .toList();
        if (earlier.isEmpty()) {
            return Map.of();
        }
        Set<OfficerId> named =
                cases.named(earlier.stream().map(TakenOver::officer).distinct().toList());
        Map<TakenOver, Reason> refused = new HashMap<>();
        earlier.stream()
                .filter(c -> named.contains(c.officer()))
                .forEach(c -> refused.put(c, reason(anchors.get(c.officer()))));
        return refused;
    }

    private static Reason reason(LocalDate anchor) {
        return Reason.of(
                        "anchor-in-use",
                        "该人员已有案件，记分周期自初次取得证书之日（" + anchor + "）起算，不能再转入更早的证书。请核对发证日期。",
                        "There is a case about this person, and the cycles are counted from the first certificate, of "
                                + anchor + "; an earlier one cannot be taken over any more. Check the day of issue.")
                .under(Article.of(9))
                .at("issuedOn");
    }
}
