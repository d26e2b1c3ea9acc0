// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.store.api.StoreAdministration;

/** {@code ww:backup} and {@code ww:fingerprint}: the store as a whole. */
@Component(
        service = StoreCommands.class,
        property = {"osgi.command.scope=ww", "osgi.command.function=backup", "osgi.command.function=fingerprint"})
public final class StoreCommands {

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<StoreAdministration> administration = Optional.empty();

    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Optional<AuditTrail> audit = Optional.empty();

    @Descriptor("writes a consistent copy of everything while the platform runs")
    public String backup(@Descriptor("a folder of this machine that does not exist yet or is empty") String folder) {
        // nobody takes a copy of everything unseen
        return Lines.with(
                audit,
                AuditTrail.class,
                trail -> Lines.of(administration, StoreAdministration.class, store -> backup(store, trail, folder)));
    }

    @Descriptor("prints a fingerprint of every table, the same on every database with the same content")
    public String fingerprint() {
        return Lines.with(administration, StoreAdministration.class, store -> {
            Lines lines = new Lines();
            store.fingerprint().forEach((table, hash) -> lines.add(hash + "  " + table));
            return lines;
        });
    }

    private static Lines backup(StoreAdministration store, AuditTrail audit, String folder) {
        try {
            SortedMap<String, Long> written = store.backup(Path.of(folder).toAbsolutePath());
            long rows = written.values().stream().mapToLong(Long::longValue).sum();
            audit.record(
                    ShellCaller.OPERATOR,
                    "system.backup.taken",
                    "store/backup",
                    Optional.empty(),
                    written.size() + " tables, " + rows + " rows");
            return new Lines()
                    .add(
                            "已备份 " + written.size() + " 张表，共 " + rows + " 行。",
                            written.size() + " tables with " + rows + " rows were backed up.");
        } catch (InvalidPathException e) {
            return new Lines().add("这不是文件夹路径。", "This is not the path of a folder.");
        }
    }
}
