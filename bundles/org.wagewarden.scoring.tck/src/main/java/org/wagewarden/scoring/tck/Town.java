// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionId;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderId;
import org.wagewarden.registry.api.ReminderSubject;
import org.wagewarden.registry.api.Reminders;
import org.wagewarden.training.api.Certificates;

/**
 * The register that scoring asks, as small as the tests need it: officers with certificates and filings, projects,
 * appointments. What scoring does not ask is not there and says so. Thread-safe.
 */
public final class Town {

    final Map<ProjectId, Project> projectsById = new ConcurrentHashMap<>();
    final List<Appointment> appointmentList = new CopyOnWriteArrayList<>();
    final List<Division> divisionList = new CopyOnWriteArrayList<>();
    final List<Reminder> reminderList = new CopyOnWriteArrayList<>();
    final Map<AccountId, OfficerId> accounts = new ConcurrentHashMap<>();
    final Map<OfficerId, LocalDate> employedElsewhere = new ConcurrentHashMap<>();
    final Map<OfficerId, LocalDate> certificateDays = new ConcurrentHashMap<>();
    final List<Filing> filingList = new CopyOnWriteArrayList<>();

    /** A project in progress. */
    public ProjectId project(String name, String district, AuthorityFunction sector) {
        ProjectId id = ProjectId.next();
        projectsById.put(
                id,
                new Project(
                        id,
                        "许可" + projectsById.size(),
                        name,
                        ContractorId.next(),
                        "温州建工集团",
                        new DistrictCode(district),
                        "",
                        sector,
                        ProjectState.STARTED,
                        Optional.of(LocalDate.of(2023, 8, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        1));
        return id;
    }

    /** An officer with a certificate that is filed the same day. */
    public OfficerId officer(String certificate) {
        OfficerId id = OfficerId.next();
        certificateDays.put(id, LocalDate.parse(certificate));
        file(id, certificate);
        return id;
    }

    /** A person without a certificate. */
    public OfficerId uncertified() {
        return OfficerId.next();
    }

    /** Files a certificate. */
    public void file(OfficerId officer, String day) {
        filingList.add(new Filing(officer, "证书1", LocalDate.parse(day), "备案人", Optional.empty()));
    }

    /** Appoints a person, with a written division of work or an empty one. */
    public void appoint(OfficerId officer, String name, ProjectId project, String from, String division) {
        appointmentList.add(new Appointment(
                AppointmentId.next(),
                officer,
                name,
                project,
                projectsById.get(project).name(),
                LocalDate.parse(from),
                Optional.empty(),
                division,
                "任命书.pdf",
                Instant.EPOCH,
                false));
    }

    /** Ends a person's appointments to a project. */
    public void end(OfficerId officer, ProjectId project, String lastDay) {
        appointmentList.replaceAll(
                a -> a.officer().equals(officer) && a.project().equals(project)
                        ? new Appointment(
                                a.id(),
                                a.officer(),
                                a.officerName(),
                                a.project(),
                                a.projectName(),
                                a.from(),
                                Optional.of(LocalDate.parse(lastDay)),
                                a.division(),
                                a.documentName(),
                                a.registeredAt(),
                                a.late())
                        : a);
    }

    /** Registers a written division of work. */
    public void divide(ProjectId project, String from, Division.Share... shares) {
        divisionList.add(new Division(
                DivisionId.next(),
                project,
                LocalDate.parse(from),
                Optional.empty(),
                List.of(shares),
                "分工.pdf",
                Instant.EPOCH,
                "登记人"));
    }

    /** Records a reminder of a special account. */
    public void remind(OfficerId officer, ProjectId project, String on, Instant recordedAt) {
        reminderList.add(new Reminder(
                ReminderId.next(),
                project,
                officer,
                "林晓",
                ReminderSubject.SPECIAL_ACCOUNT,
                LocalDate.parse(on),
                "项目经理王某",
                "请于" + on + "前开户<b>",
                recordedAt,
                "登记人"));
    }

    /** Ties an account to an officer. */
    public void tie(Caller account, OfficerId officer) {
        accounts.put(account.account(), officer);
    }

    /** Completes a project and settles its wages. */
    public void complete(ProjectId project, String completed, String settled) {
        projectsById.computeIfPresent(
                project,
                (id, p) -> new Project(
                        id,
                        p.permitNumber(),
                        p.name(),
                        p.contractor(),
                        p.contractorName(),
                        p.district(),
                        p.street(),
                        p.sector(),
                        ProjectState.WAGES_SETTLED,
                        p.started(),
                        Optional.of(LocalDate.parse(completed)),
                        Optional.of(LocalDate.parse(settled)),
                        0,
                        2));
    }

    /** Registers another employer of a person, from a day on. */
    public void employElsewhere(OfficerId officer, String from) {
        employedElsewhere.put(officer, LocalDate.parse(from));
    }

    /** A person's filings, newest first. */
    public List<Filing> filingsOf(OfficerId officer) {
        List<Filing> found = new ArrayList<>(
                filingList.stream().filter(f -> f.officer().equals(officer)).toList());
        found.sort(Comparator.comparing(Filing::filedOn).reversed());
        return found;
    }

    List<Appointment> appointments(Caller by) {
        return appointmentList.stream()
                .filter(a -> visible(by, projectsById.get(a.project())))
                .toList();
    }

    static boolean visible(Caller by, Project project) {
        return by.scope().reaches(project.district(), project.sector());
    }

    /** Its projects. */
    public Projects projects() {
        return new TownProjects(this);
    }

    /** Its appointments. */
    public Appointments appointments() {
        return new TownAppointments(this);
    }

    /** Its divisions of work. */
    public Divisions divisions() {
        return new TownDivisions(this);
    }

    /** Its reminders. */
    public Reminders reminders() {
        return new TownReminders(this);
    }

    /** Its officers' accounts. */
    public OfficerAccounts officerAccounts() {
        return new TownOfficerAccounts(this);
    }

    /** Its officers. */
    public Officers officers() {
        return new TownOfficers(this);
    }

    /** Its certificates. */
    public Certificates certificates() {
        return new TownCertificates(this);
    }

    /** Its districts. */
    public Districts districts() {
        return new TownDistricts();
    }

    /** Its filings. */
    public Filings filings() {
        return new TownFilings(this);
    }
}
