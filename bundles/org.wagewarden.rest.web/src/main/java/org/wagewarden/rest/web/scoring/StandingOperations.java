// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.PointsLedger;

/** Balance and ledger. One person has one ledger; every reader sees all of it. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + StandingOperations.TAG,
        property = Area.PROPERTY + "=" + StandingOperations.TAG)
public final class StandingOperations implements Area {

    static final String TAG = "standings";

    private final PointsLedger ledger;
    private final Officers officers;
    private final CityClock clock;

    @Activate
    public StandingOperations(
            @Reference PointsLedger ledger, @Reference Officers officers, @Reference CityClock clock) {
        this.ledger = ledger;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getStanding", this::standing, "listLedger", this::entries);
    }

    private Answer standing(Call call) {
        return Answer.found(
                ledger.standing(call.caller(), officer(call), call.date("asOf").orElseGet(clock::today)),
                standing -> Answer.ok(StandingJson.standing(standing)));
    }

    private Answer entries(Call call) {
        List<LedgerEntry> entries = ledger.entries(call.caller(), officer(call));
        // a person of another district is seen by the ledger; without one the person is as absent as any other
        return entries.isEmpty() && officers.find(call.caller(), officer(call)).isEmpty()
                ? Answer.notFound()
                : Answer.list(entries, StandingJson::entry);
    }

    private static OfficerId officer(Call call) {
        return new OfficerId(call.parameter("id"));
    }
}
