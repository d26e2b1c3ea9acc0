// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/**
 * What imports into the register have in common: rows become drafts, drafts are compared with what is registered, and both
 * happens with the same checks as a single registration. A cell that is left empty keeps what is registered.
 *
 * @param <D> what a row comes to
 * @param <R> what is registered
 */
abstract class RegisterImport<D, R> implements ImportProfile {

    /** Values in one IN list. */
    static final int PORTION = 500;

    private final Store store;

    RegisterImport(Store store) {
        this.store = store;
    }

    /** A row on its way. */
    static final class Item<D, R> {

        final ImportRow row;
        final List<CellMessage> messages = new ArrayList<>(0);
        Optional<D> draft = Optional.empty();
        Optional<R> present = Optional.empty();
        Optional<CellMessage> suspicion = Optional.empty();

        Item(ImportRow row) {
            this.row = row;
        }
    }

    /** The type of the records, as subjects of the audit trail have it. */
    abstract String subject();

    /** Finds what the rows refer to and what is registered under their key. */
    abstract void look(Session session, Caller by, List<Item<D, R>> items);

    /** Makes the draft of a row, or says what is wrong with it. */
    abstract void draft(Caller by, Item<D, R> item);

    /** Looks for rows that seem to be registered under another key. */
    abstract void suspect(Session session, List<Item<D, R>> fresh);

    /** The columns whose value would change. */
    abstract Set<String> changed(R present, D draft);

    /** Adds new records; their identifiers in the same order. */
    abstract List<String> insert(Session session, List<D> drafts);

    /** Changes a record; false when somebody changed it at the same moment. */
    abstract boolean update(Session session, R present, D draft);

    abstract String id(R present);

    abstract long revision(R present);

    /** The values that an update takes away. */
    abstract List<String> values(R present);

    /** Gives a record its former values back; false when somebody changed it at the same moment. */
    abstract boolean restore(Session session, R present, List<String> values);

    /** What is registered, by identifier. */
    abstract Map<String, R> load(Session session, List<String> ids);

    /** Those of these records that others refer to, so that they cannot be removed. */
    abstract Set<String> inUse(Session session, List<String> ids);

    /** Removes records. */
    abstract void remove(Session session, List<String> ids);

    @Override
    public ImportBatch prepare(Caller by, List<ImportRow> rows) {
        List<Item<D, R>> items = rows.stream().map(Item<D, R>::new).toList();
        store.read(session -> {
            look(session, by, items);
            items.forEach(item -> {
                if (item.messages.isEmpty()) {
                    draft(by, item);
                }
            });
            List<Item<D, R>> fresh = items.stream()
                    .filter(i -> i.draft.isPresent() && i.present.isEmpty() && i.messages.isEmpty())
                    .toList();
            if (!fresh.isEmpty()) {
                suspect(session, fresh);
            }
            return fresh.size();
        });
        return new ImportBatch() {
            @Override
            public List<Verdict> verdicts() {
                return items.stream().map(i -> verdict(i)).toList();
            }

            @Override
            public List<Change> apply(Set<Integer> numbers) {
                return store.write(session -> write(
                        session,
                        items.stream()
                                .filter(i -> numbers.contains(i.row.number()))
                                .toList()));
            }
        };
    }

    private Verdict verdict(Item<D, R> item) {
        if (!item.messages.isEmpty()) {
            return Verdict.error(item.messages);
        }
        D draft = item.draft.orElseThrow();
        if (item.present.isPresent()) {
            Set<String> changed = changed(item.present.get(), draft);
            return changed.isEmpty() ? Verdict.unchanged() : Verdict.update(changed);
        }
        return item.suspicion.map(Verdict::suspected).orElseGet(Verdict::fresh);
    }

    private List<Change> write(Session session, List<Item<D, R>> items) {
        List<Change> changes = new ArrayList<>(items.size());
        List<Item<D, R>> fresh = items.stream().filter(i -> i.present.isEmpty()).toList();
        if (!fresh.isEmpty()) {
            List<String> ids = insert(
                    session, fresh.stream().map(i -> i.draft.orElseThrow()).toList());
            for (int i = 0; i < fresh.size(); i++) {
                changes.add(
                        new Change(fresh.get(i).row.number(), Change.Kind.INSERTED, subject() + "/" + ids.get(i), "1"));
            }
        }
        for (Item<D, R> item : items) {
            if (item.present.isPresent()) {
                R present = item.present.get();
                if (!update(session, present, item.draft.orElseThrow())) {
                    throw new IllegalStateException("Changed by somebody else at the same moment: " + subject());
                }
                changes.add(new Change(
                        item.row.number(),
                        Change.Kind.UPDATED,
                        subject() + "/" + id(present),
                        ImportCells.pack(revision(present) + 1, values(present))));
            }
        }
        return changes;
    }

    @Override
    public List<Undone> undo(Caller by, List<Change> changes) {
        return store.write(session -> {
            List<String> ids = changes.stream().map(this::idOf).toList();
            Map<String, R> present = new HashMap<>();
            for (int i = 0; i < ids.size(); i += PORTION) {
                present.putAll(load(session, ids.subList(i, Math.min(i + PORTION, ids.size()))));
            }
            Set<String> used = new HashSet<>();
            List<String> inserted = changes.stream()
                    .filter(c -> c.kind() == Change.Kind.INSERTED)
                    .map(this::idOf)
                    .toList();
            for (int i = 0; i < inserted.size(); i += PORTION) {
                used.addAll(inUse(session, inserted.subList(i, Math.min(i + PORTION, inserted.size()))));
            }
            List<Undone> answers = new ArrayList<>(changes.size());
            List<String> gone = new ArrayList<>();
            for (Change change : changes) {
                answers.add(undo(session, change, Optional.ofNullable(present.get(idOf(change))), used, gone));
            }
            if (!gone.isEmpty()) {
                remove(session, gone);
            }
            return answers;
        });
    }

    private Undone undo(Session session, Change change, Optional<R> present, Set<String> used, List<String> gone) {
        String id = idOf(change);
        if (present.isEmpty()) {
            return Undone.done(change.row());
        }
        if (revision(present.get()) != ImportCells.revision(change.undo())) {
            return Undone.kept(change.row(), "导入后已被修改，予以保留", "It was changed after the import and stays");
        }
        if (change.kind() == Change.Kind.INSERTED) {
            if (used.contains(id)) {
                return Undone.kept(change.row(), "已被其他登记引用，予以保留", "Other records refer to it, so it stays");
            }
            gone.add(id);
            return Undone.done(change.row());
        }
        return restore(session, present.get(), ImportCells.values(change.undo()))
                ? Undone.done(change.row())
                : Undone.kept(change.row(), "导入后已被修改，予以保留", "It was changed after the import and stays");
    }

    private String idOf(Change change) {
        return change.subject().substring(subject().length() + 1);
    }
}
