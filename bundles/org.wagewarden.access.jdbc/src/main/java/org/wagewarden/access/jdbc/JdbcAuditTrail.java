// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** The audit trail, in one table: written in the caller's transaction, chained shortly after. */
@Component
public final class JdbcAuditTrail implements AuditTrail {

    private static final int DETAIL_AT_MOST = 2000;

    private final Store store;
    private final CityClock clock;
    private final AuditSealer sealer;

    @Activate
    public JdbcAuditTrail(@Reference AccessSchema schema, @Reference CityClock clock) {
        this.store = schema.store();
        this.clock = clock;
        sealer = new AuditSealer(store);
        sealer.start();
    }

    @Deactivate
    public void close() {
        sealer.close();
    }

    @Override
    public void record(Caller by, String action, String subject, Optional<DistrictCode> district, String detail) {
        AuditRow row = new AuditRow(
                PublicId.next(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                by.account().value(),
                cut(PersonalNumbers.masked(by.name()), 100),
                by.channel(),
                action,
                PersonalNumbers.masked(subject),
                district.map(DistrictCode::value),
                cut(PersonalNumbers.masked(detail), DETAIL_AT_MOST),
                "",
                Optional.empty(),
                Optional.empty());
        store.write(session -> {
            session.afterCommit(sealer::wake);
            return session.update(Sql.of(
                    "INSERT INTO access_audit (id, at_instant, account_id, person_name, channel, action_name, subject,"
                            + " district, detail, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.id(),
                    row.at(),
                    row.account(),
                    row.name(),
                    row.channel(),
                    row.action(),
                    row.subject(),
                    row.district(),
                    row.detail(),
                    row.hashOfContent()));
        });
    }

    @Override
    public Page<AuditEntry> list(Caller by, Optional<String> subject, PageRequest page) {
        boolean everything = by.may(Permission.AUDIT_READ);
        if (!everything && (subject.isEmpty() || !by.may(Permission.REGISTRY_READ))) {
            return Page.empty();
        }
        Cursors.Place place = Cursors.place(page);
        Sql query = Sql.of("SELECT " + AuditRow.COLUMNS + " FROM access_audit");
        subject.ifPresent(s -> query.where("subject = ?", s));
        if (!everything) {
            inScope(query, by);
        }
        // newest first: "behind" a key is older
        place.key().ifPresent(key -> query.where(place.backwards() ? "id > ?" : "id < ?", key));
        query.append(
                place.backwards() ? "ORDER BY id FETCH FIRST ? ROWS ONLY" : "ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                page.limit() + 1);
        List<AuditRow> rows = store.read(session -> session.list(query, AuditRow::of));
        return Cursors.page(place, page.limit(), place.backwards() ? rows.reversed() : rows, AuditRow::id)
                .map(AuditRow::entry);
    }

    @Override
    public Verification verify() {
        return store.read(AuditCheck::run);
    }

    private static void inScope(Sql query, Caller by) {
        if (by.scope().wholeCity()) {
            query.where("district IS NOT NULL");
            return;
        }
        query.whereIn(
                "district",
                AccountRows.grants(by.scope()).entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey().value())
                        .toList());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
