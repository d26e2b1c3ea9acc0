// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.Provisions;

/** The Measures and their scoreable situations. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ProvisionOperations.TAG,
        property = Area.PROPERTY + "=" + ProvisionOperations.TAG)
public final class ProvisionOperations implements Area {

    static final String TAG = "provisions";

    private final Provisions provisions;

    @Activate
    public ProvisionOperations(@Reference Provisions provisions) {
        this.provisions = provisions;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listProvisions",
                this::list,
                "getMeasures",
                this::measures,
                "getArticle",
                this::article,
                "searchMeasures",
                this::search);
    }

    private Answer list(Call call) {
        return Answer.list(provisions.all(), MeasuresJson::provision);
    }

    private Answer measures(Call call) {
        return Answer.ok(MeasuresJson.measures(provisions.measures()));
    }

    private Answer article(Call call) {
        int number = Integer.parseInt(call.parameter("number"));
        return Answer.ok(MeasuresJson.article(provisions.measures().article(number)));
    }

    private Answer search(Call call) {
        return Answer.list(
                provisions.search(call.parameter("text")),
                passage -> MeasuresJson.item(passage.article(), passage.text()));
    }
}
