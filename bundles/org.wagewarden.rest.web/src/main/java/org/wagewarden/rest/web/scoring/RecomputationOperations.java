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
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputations;

/** The whole ledger, computed again. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + RecomputationOperations.TAG,
        property = Area.PROPERTY + "=" + RecomputationOperations.TAG)
public final class RecomputationOperations implements Area {

    static final String TAG = "recomputations";

    private final Recomputations recomputations;
    private final CityClock clock;

    @Activate
    public RecomputationOperations(@Reference Recomputations recomputations, @Reference CityClock clock) {
        this.recomputations = recomputations;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("recompute", this::recompute);
    }

    private Answer recompute(Call call) {
        return Answer.of(
                recomputations.run(call.caller(), call.date("asOf").orElseGet(clock::today)),
                found -> Answer.ok(fields(found)));
    }

    private static Fields fields(Recomputation found) {
        return Fields.of()
                .with("asOf", found.asOf())
                .with("officers", found.officers())
                .with("entries", found.entries())
                .with("crossed", found.crossed())
                .with("digest", found.digest())
                .with("agrees", found.agrees())
                .with(
                        "differences",
                        found.differences().stream()
                                .map(RecomputationOperations::difference)
                                .toList())
                .with("moreDifferences", found.moreDifferences());
    }

    private static Fields difference(Recomputation.Difference difference) {
        return Fields.of()
                .with("officer", difference.officer().value())
                .with("kind", difference.kind())
                .with("text", difference.text());
    }
}
