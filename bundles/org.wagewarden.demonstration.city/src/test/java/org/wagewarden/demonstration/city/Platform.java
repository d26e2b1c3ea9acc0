// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.access.jdbc.AccessSchema;
import org.wagewarden.access.jdbc.JdbcAuditTrail;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.spreadsheet.ExchangeSchema;
import org.wagewarden.exchange.spreadsheet.Profiles;
import org.wagewarden.exchange.spreadsheet.Sealing;
import org.wagewarden.exchange.spreadsheet.SpreadsheetImports;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.registry.jdbc.AppointmentImport;
import org.wagewarden.registry.jdbc.ContractorImport;
import org.wagewarden.registry.jdbc.FilingImport;
import org.wagewarden.registry.jdbc.JdbcDistricts;
import org.wagewarden.registry.jdbc.JdbcOfficers;
import org.wagewarden.registry.jdbc.JdbcRegistryFigures;
import org.wagewarden.registry.jdbc.OfficerImport;
import org.wagewarden.registry.jdbc.ProjectImport;
import org.wagewarden.registry.jdbc.RegistrySchema;
import org.wagewarden.registry.jdbc.Secrets;
import org.wagewarden.registry.tck.GivenCases;
import org.wagewarden.registry.tck.TemporaryKeys;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;
import org.wagewarden.training.jdbc.JdbcCertificateTransfer;
import org.wagewarden.training.jdbc.TrainingSchema;

/** The real parts put together as the framework does, over a store of its own. */
final class Platform implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 14);

    final Caller city = new Caller(AccountId.next(), "陈静", Set.of(Role.REGULATOR), Scope.WHOLE_CITY, Channel.CONSOLE);
    final GivenCases cases = new GivenCases();
    final TestStore database;
    final JdbcAuditTrail audit;
    final Map<String, ImportProfile> profiles = new HashMap<>();
    final SpreadsheetImports imports;
    final RegistryFigures figures;
    final JdbcOfficers officers;
    final CityLoader loader;

    Platform(StoreKind kind) {
        database = TestStores.open(kind);
        CityClock clock = new CityClock() {
            @Override
            public Instant now() {
                return TODAY.atTime(10, 0).atZone(ZONE).toInstant();
            }

            @Override
            public boolean demonstration() {
                return true;
            }
        };
        audit = new JdbcAuditTrail(new AccessSchema(database.store()), clock);
        RegistrySchema schema = new RegistrySchema(database.store());
        Secrets secrets = new Secrets(TemporaryKeys.file(), schema);
        JdbcDistricts districts = new JdbcDistricts(schema);
        Profiles registry = new Profiles();
        List.of(
                        new ContractorImport(schema, districts, clock),
                        new ProjectImport(schema, districts, clock),
                        new OfficerImport(schema, secrets, districts, clock),
                        new FilingImport(
                                schema,
                                secrets,
                                new JdbcCertificateTransfer(new TrainingSchema(database.store()), cases, clock),
                                clock),
                        new AppointmentImport(schema, secrets, cases, clock))
                .forEach(profile -> {
                    profiles.put(profile.id(), profile);
                    registry.bind(profile);
                });
        imports = new SpreadsheetImports(
                new ExchangeSchema(database.store()), new Sealing(Optional.empty()), registry, audit, clock);
        figures = new JdbcRegistryFigures(schema, clock);
        officers = new JdbcOfficers(schema, secrets, districts, audit, clock);
        loader = new CityLoader(database.store(), audit, profiles);
    }

    void load(City.Table... tables) {
        loader.load(new City(List.of(tables)), rows -> {});
    }

    /** Waits for a job. */
    ImportView done(Outcome<ImportView> started) {
        ImportId id = started.orThrow().id();
        Imports service = imports;
        Instant until = Instant.now().plusSeconds(120);
        while (service.find(city, id).orElseThrow().state().busy()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The job does not end");
            }
            LockSupport.parkNanos(50_000_000);
        }
        return service.find(city, id).orElseThrow();
    }

    @Override
    public void close() {
        imports.close();
        audit.close();
        database.close();
    }
}
