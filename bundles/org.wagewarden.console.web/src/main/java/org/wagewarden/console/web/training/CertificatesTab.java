// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.OfficerTab;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Trainings;

/** 培训与证书: a person's filing, certificates and participations. */
@Component(service = OfficerTab.class)
public final class CertificatesTab implements OfficerTab {

    static final String ID = "certificates";

    private static final Placement PLACEMENT = new Placement(
            ID, new LocalText("培训与证书", "Training and certificates"), 200, Audience.holding(Permission.REGISTRY_READ));

    private final Trainings trainings;
    private final Certificates certificates;
    private final Filings filings;
    private final CityClock clock;

    @Activate
    public CertificatesTab(
            @Reference Trainings trainings,
            @Reference Certificates certificates,
            @Reference Filings filings,
            @Reference CityClock clock) {
        this.trainings = trainings;
        this.certificates = certificates;
        this.filings = filings;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(OfficerId officer, ViewContext context) {
        FilingPanel filing = new FilingPanel(context, filings, certificates, clock, officer);
        Div tab = new Div(filing, new CertificatePanel(context, trainings, certificates, officer, filing::show));
        tab.addClassName("view");
        return tab;
    }
}
