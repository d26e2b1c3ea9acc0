// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.nio.file.Path;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.TemporaryKeys;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.Certificates;

/** Puts the components together as the framework does. */
final class JdbcRegister {

    private static final Path KEYS = TemporaryKeys.file();

    private JdbcRegister() {}

    static Register open(
            Store store, CityClock clock, AuditTrail audit, Certificates certificates, CaseOpenings cases) {
        RegistrySchema schema = new RegistrySchema(store);
        Secrets secrets = new Secrets(KEYS, schema);
        JdbcDistricts districts = new JdbcDistricts(schema);
        return new Register(
                districts,
                new JdbcContractors(schema, districts, audit, clock),
                new JdbcProjects(schema, districts, audit, clock),
                new JdbcOfficers(schema, secrets, districts, audit, clock),
                new JdbcFilings(schema, secrets, certificates, audit, clock),
                new JdbcAppointments(schema, secrets, cases, audit, clock),
                new JdbcDivisions(schema, cases, audit, clock),
                new JdbcReminders(schema, audit, clock),
                new JdbcOfficerAccounts(schema, secrets, audit, clock),
                new JdbcRegistryFigures(schema, clock));
    }
}
