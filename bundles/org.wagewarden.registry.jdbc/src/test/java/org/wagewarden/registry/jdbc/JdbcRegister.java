// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.nio.file.Path;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.Surroundings;
import org.wagewarden.registry.tck.TemporaryKeys;

/** Puts the components together as the framework does. */
final class JdbcRegister {

    private static final Path KEYS = TemporaryKeys.file();

    private JdbcRegister() {}

    static Register open(Surroundings around) {
        RegistrySchema schema = new RegistrySchema(around.store());
        Secrets secrets = new Secrets(KEYS, schema);
        JdbcDistricts districts = new JdbcDistricts(schema);
        AuditTrail audit = around.audit();
        CityClock clock = around.clock();
        return new Register(
                districts,
                new JdbcContractors(schema, districts, audit, clock),
                new JdbcProjects(schema, districts, audit, clock),
                new JdbcOfficers(schema, secrets, districts, audit, clock),
                new JdbcFilings(schema, secrets, around.certificates(), audit, clock),
                new JdbcAppointments(schema, secrets, around.cases(), audit, clock),
                new JdbcDivisions(schema, around.cases(), audit, clock),
                new JdbcReminders(schema, audit, clock),
                new JdbcOfficerAccounts(schema, secrets, around.accounts(), audit, clock),
                new JdbcRegistryFigures(schema, clock));
    }
}
