// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Uscc;

/** Fills a register with what a test needs, through its own services. Numbers are made up and never repeat. */
public final class People {

    /** A small picture of a document. */
    public static final byte[] DOCUMENT = "任命书".getBytes(StandardCharsets.UTF_8);

    private final Register register;
    private final GivenCertificates certificates;
    private final Caller city = Caller.platform();
    private int next;

    public People(Register register, GivenCertificates certificates) {
        this.register = register;
        this.certificates = certificates;
    }

    /** An ID number that nobody has yet. */
    public IdNumber number() {
        return IdNumber.complete("330302" + "19" + (60 + next / 1000 % 40) + "0101" + "%03d".formatted(next++ % 1000));
    }

    /** A unified social credit code that nobody has yet. */
    public Uscc uscc() {
        return Uscc.complete("91330302" + "%09d".formatted(next++));
    }

    /** A draft that is right. */
    public OfficerDraft draft(String name, String district) {
        return new OfficerDraft(name, number(), "13800000000", Optional.empty(), new DistrictCode(district));
    }

    /** Somebody registered in a district. */
    public Officer officer(String name, String district) {
        return register.officers().register(city, draft(name, district)).orThrow();
    }

    /** Somebody registered and filed today. */
    public Officer filed(String name, String district) {
        OfficerId id = officer(name, district).id();
        file(id);
        return register.officers().find(city, id).orElseThrow();
    }

    /** Files a certificate from 2023-09-15 for somebody. */
    public void file(OfficerId id) {
        String number = "C" + next++;
        LocalDate issued = LocalDate.of(2023, 9, 15);
        certificates.give(id, number, issued, issued, issued);
        register.filings().file(city, id, number).orThrow();
    }

    public Contractor contractor(String name) {
        return register.contractors()
                .register(
                        city,
                        new ContractorDraft(
                                uscc(), name, Contractor.Kind.GENERAL, new DistrictCode("lucheng"), "0577-88888888"))
                .orThrow();
    }

    /** A draft that is right: planned, of a contractor of its own. */
    public ProjectDraft project(String name, String district, AuthorityFunction sector) {
        return new ProjectDraft(
                "P" + String.format(Locale.ROOT, "%06d", next++),
                name,
                contractor("承包单位" + next).id(),
                new DistrictCode(district),
                "五马街道",
                sector,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A project in progress since a day. */
    public Project started(String name, String district, AuthorityFunction sector, LocalDate day) {
        ProjectDraft d = project(name, district, sector);
        return register.projects()
                .register(
                        city,
                        new ProjectDraft(
                                d.permitNumber(),
                                d.name(),
                                d.contractor(),
                                d.district(),
                                d.street(),
                                d.sector(),
                                Optional.of(day),
                                Optional.empty(),
                                Optional.empty()))
                .orThrow();
    }

    /** A project that has not begun. */
    public Project planned(String name, String district, AuthorityFunction sector) {
        return register.projects()
                .register(city, project(name, district, sector))
                .orThrow();
    }

    /** An appointment that is right. */
    public AppointmentDraft appointment(OfficerId officer, ProjectId project, LocalDate from) {
        return new AppointmentDraft(officer, project, from, "", "任命书.pdf", DOCUMENT, true, true);
    }

    /** Appoints somebody, by the platform. */
    public Appointment appoint(OfficerId officer, ProjectId project, LocalDate from) {
        return register.appointments()
                .appoint(city, appointment(officer, project, from))
                .orThrow();
    }
}
