// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Authority;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Project;
import org.wagewarden.rest.web.http.Fields;

/** The register's things as the contract shows them. */
final class RegistryJson {

    private RegistryJson() {}

    static Fields district(District district) {
        return Fields.of()
                .with("code", district.code())
                .with("name", district.name())
                .with("kind", district.kind())
                .with(
                        "authorities",
                        district.authorities().stream()
                                .map(RegistryJson::authority)
                                .toList());
    }

    private static Fields authority(Authority authority) {
        return Fields.of()
                .with("code", authority.code())
                .with("name", authority.name())
                .with("functions", authority.functions().stream().sorted().toList());
    }

    static Fields officer(Officer officer) {
        return Fields.of()
                .with("id", officer.id().value())
                .with("name", officer.name())
                .with("maskedIdNumber", officer.maskedIdNumber())
                .with("phone", officer.phone())
                .with("employer", officer.employer().map(ContractorId::value))
                .with("employerName", officer.employerName())
                .with("district", officer.district())
                .with("filing", officer.filing())
                .with("filedOn", officer.filedOn())
                .with("projectsServing", officer.projectsServing())
                .with("revision", officer.revision());
    }

    static Fields contractor(Contractor contractor) {
        return Fields.of()
                .with("id", contractor.id().value())
                .with("uscc", contractor.uscc().value())
                .with("name", contractor.name())
                .with("kind", contractor.kind())
                .with("district", contractor.district())
                .with("phone", contractor.phone())
                .with("revision", contractor.revision());
    }

    static Fields project(Project project) {
        return Fields.of()
                .with("id", project.id().value())
                .with("permitNumber", project.permitNumber())
                .with("name", project.name())
                .with("contractor", project.contractor().value())
                .with("contractorName", project.contractorName())
                .with("district", project.district())
                .with("street", project.street())
                .with("sector", project.sector())
                .with("state", project.state())
                .with("started", project.started())
                .with("completed", project.completed())
                .with("wagesSettled", project.wagesSettled())
                .with("officersServing", project.officersServing())
                .with("vacant", project.vacant())
                .with("revision", project.revision());
    }

    static Fields filing(Filing filing) {
        return Fields.of()
                .with("officer", filing.officer().value())
                .with("certificateNumber", filing.certificateNumber())
                .with("filedOn", filing.filedOn())
                .with("filedBy", filing.filedBy())
                .with("cancelledOn", filing.cancelledOn())
                .with("pausedDays", filing.pausedDays());
    }

    static Fields appointment(Appointment appointment) {
        return Fields.of()
                .with("id", appointment.id().value())
                .with("officer", appointment.officer().value())
                .with("officerName", appointment.officerName())
                .with("project", appointment.project().value())
                .with("projectName", appointment.projectName())
                .with("from", appointment.from())
                .with("until", appointment.until())
                .with("division", appointment.division())
                .with("documentName", appointment.documentName())
                .with("registeredAt", appointment.registeredAt())
                .with("late", appointment.late());
    }
}
