// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Handler;

/** Districts and authorities. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + DistrictOperations.TAG,
        property = Area.PROPERTY + "=" + DistrictOperations.TAG)
public final class DistrictOperations implements Area {

    static final String TAG = "districts";

    private final Districts districts;

    @Activate
    public DistrictOperations(@Reference Districts districts) {
        this.districts = districts;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listDistricts", call -> Answer.list(districts.all(), RegistryJson::district));
    }
}
