// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Derby's engine reads from system properties when it boots, the only place it takes them from. A property that the
 * operator has set stays as it is.
 */
final class EngineSettings {

    private static final String LOG = "derby.stream.error.";

    private final List<String> mine = new ArrayList<>();
    private boolean prepared;

    /** Called before a database is opened. */
    synchronized void prepare(String databaseName) {
        prepared = true;
        // Derby waits 20 s before it looks for a deadlock, and 60 s for a lock: too long for a person at a screen.
        set("derby.locks.deadlockTimeout", "1");
        set("derby.locks.waitTimeout", "30");
        set("derby.language.statementCacheSize", "1000");
        // A plan made for an empty table scans it; with the usual 100 executions before Derby looks again, an import
        // into
        // an empty register reads its tables from end to end for every thousand rows.
        set("derby.language.stalePlanCheckInterval", "5");
        if (List.of("file", "method", "field", "style").stream().noneMatch(k -> System.getProperty(LOG + k) != null)) {
            setLog(databaseName);
        }
    }

    /** Derby's own log lies beside the database, never in the folder that the platform was started from. */
    private void setLog(String databaseName) {
        if (databaseName.startsWith("memory:")) {
            set(LOG + "method", DerbyLog.class.getName() + ".nowhere");
            return;
        }
        Path folder = Path.of(databaseName.replaceFirst("^directory:", ""))
                .toAbsolutePath()
                .getParent();
        if (folder != null && Files.isDirectory(folder)) {
            set(LOG + "file", folder.resolve("derby.log").toString());
            // A second process that is refused must not empty the log of the first.
            set("derby.infolog.append", "true");
        } else {
            set(LOG + "method", DerbyLog.class.getName() + ".nowhere");
        }
    }

    /** Whether a database may have been opened since the last stop. */
    synchronized boolean prepared() {
        return prepared;
    }

    synchronized void clear() {
        prepared = false;
        mine.forEach(System::clearProperty);
        mine.clear();
    }

    private void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
            mine.add(key);
        }
    }
}
