// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.AuditTrail.Verification;

/** {@code ww:audit-verify}: a function object, because a method cannot have a dash in its name. */
@Component(property = {"osgi.command.scope=ww", "osgi.command.function=audit-verify"})
public final class AuditVerifyCommand implements Function {

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<AuditTrail> audit = Optional.empty();

    @Override
    public Object execute(CommandSession session, List<Object> arguments) {
        return Lines.with(audit, AuditTrail.class, trail -> words(trail.verify()));
    }

    static Lines words(Verification found) {
        return found.firstBroken()
                .map(place -> new Lines()
                        .add(
                                "审计记录不完整：第 " + place + " 条起与哈希链不符。",
                                "The audit trail is not whole: from entry " + place + " on it does not fit its chain."))
                .orElseGet(() -> new Lines()
                        .add(
                                "审计记录完整，共 " + found.entries() + " 条。",
                                "The audit trail is whole: " + found.entries() + " entries."));
    }
}
