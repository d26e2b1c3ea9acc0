// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.store.api.Store;

/**
 * The audit entries about plugins. The manager also runs when the store does not, to say so; what happened meanwhile in
 * the inbox is written when the store comes.
 */
@Component(service = AuditLog.class)
public final class AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final int MOST_WAITING = 1_000;

    private final Queue<Entry> waiting = new ArrayDeque<>();
    private Store store;
    private AuditTrail trail;

    private record Entry(Caller by, String action, Candidate what, String detail) {}

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goneStore")
    void comeStore(Store arrived) {
        synchronized (this) {
            store = arrived;
        }
        writeWaiting();
    }

    synchronized void goneStore(Store left) {
        store = store == left ? null : store;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goneTrail")
    void comeTrail(AuditTrail arrived) {
        synchronized (this) {
            trail = arrived;
        }
        writeWaiting();
    }

    synchronized void goneTrail(AuditTrail left) {
        trail = trail == left ? null : trail;
    }

    /** Whether a user's command could be recorded now; without that it is not carried out. */
    synchronized boolean ready() {
        return store != null && trail != null;
    }

    /** Records, now or when the store is there. */
    void record(Caller by, String action, Candidate what, String detail) {
        synchronized (this) {
            if (waiting.size() >= MOST_WAITING) {
                LOG.error("The audit trail is not there; an entry about plugin {} is lost", what.label());
                return;
            }
            waiting.add(new Entry(by, action, what, detail));
        }
        writeWaiting();
    }

    private void writeWaiting() {
        while (true) {
            Entry entry;
            Store to;
            AuditTrail in;
            synchronized (this) {
                if (store == null || trail == null || waiting.isEmpty()) {
                    return;
                }
                entry = waiting.remove();
                to = store;
                in = trail;
            }
            try {
                to.write(session -> {
                    in.record(
                            entry.by(),
                            entry.action(),
                            "plugin/" + entry.what().symbolicName(),
                            Optional.of(entry.what().district()),
                            entry.detail());
                    return entry;
                });
            } catch (RuntimeException e) {
                LOG.error(
                        "{} of plugin {} could not be written to the audit trail: {}",
                        entry.action(),
                        entry.what().label(),
                        e.getMessage());
            }
        }
    }
}
