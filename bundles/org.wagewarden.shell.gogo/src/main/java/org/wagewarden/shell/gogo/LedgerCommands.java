// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.Optional;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputations;

/** {@code ww:recompute}: whether everything that stands follows from the ledger. */
@Component(
        service = LedgerCommands.class,
        property = {"osgi.command.scope=ww", "osgi.command.function=recompute"})
public final class LedgerCommands {

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<Recomputations> recomputations = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<CityClock> clock = Optional.empty();

    @Descriptor("computes every standing again from the ledger and compares what was decided upon it")
    public String recompute() {
        return Lines.with(
                recomputations,
                Recomputations.class,
                service -> Lines.of(
                        clock,
                        CityClock.class,
                        now -> words(
                                service.run(ShellCaller.AUDITOR, now.today()).orThrow())));
    }

    static Lines words(Recomputation found) {
        Lines lines = new Lines()
                .add(
                        "截至 " + found.asOf() + "：" + found.officers() + " 人，" + found.entries() + " 条，达到12分的周期 "
                                + found.crossed() + " 个。",
                        "As of " + found.asOf() + ": " + found.officers() + " officers, " + found.entries()
                                + " entries, " + found.crossed() + " cycles at twelve.")
                .add("sha256 " + found.digest());
        if (found.agrees()) {
            return lines.add("复算一致。", "Everything follows from the ledger.");
        }
        found.differences()
                .forEach(d -> lines.add(d.officer().value() + "  " + d.text().zh() + " / "
                        + d.text().en()));
        return found.moreDifferences() == 0
                ? lines
                : lines.add("另有 " + found.moreDifferences() + " 处。", "And " + found.moreDifferences() + " more.");
    }
}
