// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.session;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Handler;

/** The contract itself, for everybody. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ContractOperations.TAG,
        property = Area.PROPERTY + "=" + ContractOperations.TAG)
public final class ContractOperations implements Area {

    static final String TAG = "contract";

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getContract", call -> Answer.ready("application/json", Contract.document()));
    }
}
