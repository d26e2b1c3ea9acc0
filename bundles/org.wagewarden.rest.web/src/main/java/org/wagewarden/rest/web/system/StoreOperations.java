// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreAdministration;

/**
 * The database and its backups. The permission is in the contract, because the store knows no callers; the audit entry is
 * written here.
 */
@Component(
        service = Area.class,
        name = Area.COMPONENT + StoreOperations.TAG,
        property = Area.PROPERTY + "=" + StoreOperations.TAG,
        configurationPid = BackupSettings.PID)
@Designate(ocd = BackupSettings.class)
public final class StoreOperations implements Area {

    static final String TAG = "store";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final StoreAdministration administration;
    private final Store store;
    private final AuditTrail trail;
    private final CityClock clock;
    private final Path folder;

    @Activate
    public StoreOperations(
            @Reference StoreAdministration administration,
            @Reference Store store,
            @Reference AuditTrail trail,
            @Reference CityClock clock,
            BundleContext bundle,
            BackupSettings settings) {
        this.administration = administration;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.folder = settings.folder().isBlank()
                ? Path.of(
                        Optional.ofNullable(bundle.getProperty("wagewarden.data"))
                                .orElse("data"),
                        "backups")
                : Path.of(settings.folder());
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getStore", this::get, "makeBackup", this::backup);
    }

    private Answer get(Call call) {
        return Answer.ok(Fields.of()
                .with("description", administration.description())
                .with("versions", administration.versions()));
    }

    private synchronized Answer backup(Call call) {
        String name = NAME.format(clock.now());
        SortedMap<String, Long> tables = administration.backup(folder.resolve(name));
        store.write(session -> {
            trail.record(
                    call.caller(), "store.backup.made", "backup/" + name, Optional.empty(), tables.size() + " tables");
            return name;
        });
        return Answer.created(Fields.of().with("folder", name).with("tables", tables));
    }
}
