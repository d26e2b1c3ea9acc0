// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;

/** How the gaps of the Measures are read. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + PolicyOperations.TAG,
        property = Area.PROPERTY + "=" + PolicyOperations.TAG)
public final class PolicyOperations implements Area {

    static final String TAG = "policies";

    private final Policies policies;
    private final CityClock clock;

    @Activate
    public PolicyOperations(@Reference Policies policies, @Reference CityClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getPolicy", this::get);
    }

    private Answer get(Call call) {
        Policy policy = policies.on(call.date("on").orElseGet(clock::today));
        return Answer.ok(Fields.of()
                .with("version", policy.version())
                .with("effectiveFrom", policy.effectiveFrom())
                .with(
                        "readings",
                        policies.readings(policy).stream()
                                .map(PolicyOperations::reading)
                                .toList()));
    }

    private static Fields reading(PolicyReading reading) {
        return Fields.of()
                .with("id", reading.id())
                .with("key", reading.key())
                .with("value", reading.value())
                .with("alternatives", reading.alternatives())
                .with("question", reading.question())
                .with("reading", reading.reading())
                .with("note", reading.note());
    }
}
