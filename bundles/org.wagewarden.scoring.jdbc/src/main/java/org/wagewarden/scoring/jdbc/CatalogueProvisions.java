// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Passage;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Provisions;
import org.wagewarden.scoring.rules.ProvisionCatalogue;

/** The Measures and the catalogue, offered as a service. */
@Component
public final class CatalogueProvisions implements Provisions {

    private final ProvisionCatalogue catalogue = new ProvisionCatalogue();

    @Override
    public Measures measures() {
        return catalogue.measures();
    }

    @Override
    public List<Provision> all() {
        return catalogue.all();
    }

    @Override
    public Provision get(ProvisionCode code) {
        return catalogue.get(code);
    }

    @Override
    public List<Passage> search(String text) {
        return catalogue.search(text);
    }
}
