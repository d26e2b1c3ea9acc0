// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** The audit trail. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + AuditOperations.TAG,
        property = Area.PROPERTY + "=" + AuditOperations.TAG)
public final class AuditOperations implements Area {

    static final String TAG = "audit";

    private final AuditTrail trail;

    @Activate
    public AuditOperations(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listAudit", this::list, "listHistory", this::list, "verifyAudit", this::verify);
    }

    private Answer list(Call call) {
        return Answer.page(trail.list(call.caller(), call.optional("subject"), call.page()), AuditOperations::entry);
    }

    private Answer verify(Call call) {
        AuditTrail.Verification found = trail.verify();
        return Answer.ok(Fields.of().with("entries", found.entries()).with("firstBroken", found.firstBroken()));
    }

    private static Fields entry(AuditEntry entry) {
        return Fields.of()
                .with("sequence", entry.sequence())
                .with("at", entry.at())
                .with("account", entry.account().value())
                .with("name", entry.name())
                .with("channel", entry.channel())
                .with("action", entry.action())
                .with("subject", entry.subject())
                .with("district", entry.district())
                .with("detail", entry.detail());
    }
}
