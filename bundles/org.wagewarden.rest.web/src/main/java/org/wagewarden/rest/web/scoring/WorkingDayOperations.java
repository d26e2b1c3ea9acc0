// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.WorkingDays;

/** Deadlines in working days. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + WorkingDayOperations.TAG,
        property = Area.PROPERTY + "=" + WorkingDayOperations.TAG)
public final class WorkingDayOperations implements Area {

    static final String TAG = "workingdays";

    private final WorkingDays days;

    @Activate
    public WorkingDayOperations(@Reference WorkingDays days) {
        this.days = days;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("countWorkingDays", this::count);
    }

    private Answer count(Call call) {
        LocalDate after = LocalDate.parse(call.parameter("after"));
        int count = Integer.parseInt(call.parameter("count"));
        return Answer.ok(Fields.of()
                .with("counted", ProceedingJson.counted(days.after(after, count)))
                .with("knownYears", days.knownYears())
                .with("alert", days.alert()));
    }
}
