// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.nio.file.Path;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.jdbc.JdbcAppointments;
import org.wagewarden.registry.jdbc.JdbcContractors;
import org.wagewarden.registry.jdbc.JdbcDistricts;
import org.wagewarden.registry.jdbc.JdbcDivisions;
import org.wagewarden.registry.jdbc.JdbcFilings;
import org.wagewarden.registry.jdbc.JdbcOfficerAccounts;
import org.wagewarden.registry.jdbc.JdbcOfficers;
import org.wagewarden.registry.jdbc.JdbcProjects;
import org.wagewarden.registry.jdbc.JdbcRegistryFigures;
import org.wagewarden.registry.jdbc.JdbcReminders;
import org.wagewarden.registry.jdbc.RegistrySchema;
import org.wagewarden.registry.jdbc.Secrets;
import org.wagewarden.registry.tck.GivenAccounts;
import org.wagewarden.registry.tck.GivenCases;
import org.wagewarden.registry.tck.Register;
import org.wagewarden.registry.tck.TemporaryKeys;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.tck.School;

/** Puts the components of both areas together as the framework does: certificates need officers, filings need certificates. */
final class JdbcSchool {

    private static final Path KEYS = TemporaryKeys.file();

    private JdbcSchool() {}

    static School open(Store store, CityClock clock, AuditTrail audit, GivenCases cases) {
        RegistrySchema registry = new RegistrySchema(store);
        Secrets secrets = new Secrets(KEYS, registry);
        JdbcDistricts districts = new JdbcDistricts(registry);
        JdbcOfficers officers = new JdbcOfficers(registry, secrets, districts, audit, clock);
        TrainingSchema training = new TrainingSchema(store);
        JdbcCertificates certificates = new JdbcCertificates(training, officers, cases, audit, clock);
        JdbcFilings filings = new JdbcFilings(registry, secrets, certificates, audit, clock);
        Register register = new Register(
                districts,
                new JdbcContractors(registry, districts, audit, clock),
                new JdbcProjects(registry, districts, audit, clock),
                officers,
                filings,
                new JdbcAppointments(registry, secrets, cases, audit, clock),
                new JdbcDivisions(registry, cases, audit, clock),
                new JdbcReminders(registry, audit, clock),
                new JdbcOfficerAccounts(registry, secrets, new GivenAccounts(), audit, clock),
                new JdbcRegistryFigures(registry, clock));
        return new School(
                register,
                new JdbcTrainings(training, districts, officers, filings, audit, clock),
                certificates,
                new JdbcCertificateTransfer(training, cases, clock));
    }
}
