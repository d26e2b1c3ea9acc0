// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.Standing;

/** {@code ww:officers} and {@code ww:points}: the register, read only and masked. */
@Component(
        service = RegisterCommands.class,
        property = {"osgi.command.scope=ww", "osgi.command.function=officers", "osgi.command.function=points"})
public final class RegisterCommands {

    private static final int AT_MOST = 50;

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<Officers> officers = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<PointsLedger> ledger = Optional.empty();

    @Descriptor("finds officers by name, pinyin, initials or number, at most 50")
    public String officers(@Descriptor("what to look for") String text) {
        return Lines.with(officers, Officers.class, service -> {
            List<Officer> found = service.list(ShellCaller.READER, OfficerQuery.text(text), PageRequest.first(AT_MOST))
                    .items();
            Lines lines = new Lines();
            found.forEach(officer -> lines.add("%s  %s  %s  %s  %s  %s"
                    .formatted(
                            officer.id().value(),
                            officer.maskedIdNumber(),
                            officer.district(),
                            officer.filing(),
                            officer.name(),
                            officer.employerName())));
            return lines.isEmpty() ? lines.add("没有找到。", "Nobody was found.") : lines;
        });
    }

    @Descriptor("explains the points of an officer today")
    public String points(@Descriptor("the officer's identifier, as ww:officers prints it") String id) {
        if (!PublicId.isValid(id)) {
            return new Lines()
                    .add("这不是专管员标识；请先用 ww:officers 查找。", "Not an identifier; find it with ww:officers.")
                    .toString();
        }
        return Lines.with(ledger, PointsLedger.class, service -> service.standing(ShellCaller.READER, new OfficerId(id))
                .map(RegisterCommands::explained)
                .orElseGet(() -> new Lines().add("没有合格证书，尚未开始记分。", "There is no certificate, so no points are kept.")));
    }

    private static Lines explained(Standing standing) {
        Lines lines = new Lines();
        standing.explanation().lines().forEach(line -> {
            String article = line.article().map(a -> "  " + a.label().zh()).orElse("");
            lines.add(line.text().zh() + article + " / " + line.text().en());
        });
        return lines;
    }
}
