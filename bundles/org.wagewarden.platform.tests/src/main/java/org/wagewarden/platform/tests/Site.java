// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.training.api.Certificates;

/** A project in progress with an officer who is certified, filed and appointed; each site has its own. */
record Site(BundleContext context, LocalDate today, ProjectId project, OfficerId officer) {

    private static final Caller CITY = Caller.platform();
    /** Records for the officer what another person decides on. */
    private static final Caller CLERK =
            new Caller(AccountId.next(), "监管员", Set.of(Role.REGULATOR), Scope.WHOLE_CITY, Channel.PLATFORM);

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    static Site open(BundleContext context, DistrictCode district) throws InterruptedException {
        LocalDate today = Services.get(context, CityClock.class).today();
        int number = NEXT.getAndIncrement();
        Contractor contractor = Services.get(context, Contractors.class)
                .register(
                        CITY,
                        new ContractorDraft(
                                Uscc.complete("91330300MA%07d".formatted(9_900_000 + number)),
                                "温州检查建设有限公司" + number,
                                Contractor.Kind.GENERAL,
                                district,
                                ""))
                .orThrow();
        ProjectId project = Services.get(context, Projects.class)
                .register(
                        CITY,
                        new ProjectDraft(
                                "检查许可" + number,
                                "检查安置房",
                                contractor.id(),
                                district,
                                "",
                                AuthorityFunction.CONSTRUCTION,
                                Optional.of(today.minusDays(30)),
                                Optional.empty(),
                                Optional.empty()))
                .orThrow()
                .id();
        OfficerId officer = Services.get(context, Officers.class)
                .register(
                        CITY,
                        new OfficerDraft(
                                "林检查",
                                IdNumber.complete("33030219880808%03d".formatted(number)),
                                "",
                                Optional.of(contractor.id()),
                                district))
                .orThrow()
                .id();
        String certificate = "检查证书-" + number;
        Services.get(context, Certificates.class)
                .takeOver(CITY, officer, certificate, today.minusDays(10))
                .orThrow();
        Services.get(context, Filings.class).file(CITY, officer, certificate).orThrow();
        Services.get(context, Appointments.class)
                .appoint(
                        CITY,
                        new AppointmentDraft(
                                officer,
                                project,
                                today,
                                "",
                                "任命书.pdf",
                                "任命书".getBytes(StandardCharsets.UTF_8),
                                true,
                                true))
                .orThrow();
        return new Site(context, today, project, officer);
    }

    /** A finding of today of which the officer was told and has nothing to state. */
    Proceeding heard(ProvisionCode provision, String description) throws InterruptedException {
        Finding finding = Services.get(context, Findings.class)
                .open(CITY, FindingDraft.of(project, provision, today, description))
                .orThrow();
        Proceeding p = proceedings()
                .nameInspectors(CITY, finding.id(), List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002")))
                .orThrow()
                .getFirst();
        proceedings().giveNotice(CITY, p.id(), delivery()).orThrow();
        return proceedings()
                .recordStatement(CLERK, p.id(), Statement.nothing(today, "当事人表示没有意见。"))
                .orThrow();
    }

    void serve(Proceeding p) throws InterruptedException {
        proceedings().serve(CITY, p.id(), delivery()).orThrow();
    }

    Proceeding find(Proceeding p) throws InterruptedException {
        return proceedings().find(CITY, p.id()).orElseThrow();
    }

    Proceedings proceedings() throws InterruptedException {
        return Services.get(context, Proceedings.class);
    }

    private Delivery delivery() {
        return new Delivery(today, DeliveryWay.IN_PERSON, "当事人签收");
    }
}
