// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail.Verification;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Store;

/** What {@code AuditTrail} promises. */
public abstract class AuditTrailContract extends AccessContract {

    private static final Reason NO = Reason.of("no", "不行", "No");
    private static final DistrictCode OUJIANGKOU = new DistrictCode("oujiangkou");

    /** What somebody with rights on the tables could do to them. */
    protected interface Tampering {

        void editDetail(Store store, long sequence);

        /** Edits, and makes the entry's own hash fit again where it has one. */
        void editWithHash(Store store, long sequence);

        void delete(Store store, long sequence);

        void swap(Store store, long one, long other);

        void insertCopy(Store store, long sequence);

        /** Removes the entries behind this one. */
        void cutTail(Store store, long last);
    }

    /** How to do that with the tested provider. */
    protected abstract Tampering tampering();

    @Test
    void anEntryKeepsWhatItWasGiven() {
        Caller by = caller(Role.REGULATOR, LUCHENG);
        access.audit().record(by, "registry.officer.registered", "officer/1", Optional.of(OUJIANGKOU), "新登记");
        AuditEntry entry = entries().getFirst();
        assertThat(entry)
                .usingRecursiveComparison()
                .ignoringFields("sequence")
                .isEqualTo(new AuditEntry(
                        0,
                        clock.now(),
                        by.account(),
                        by.name(),
                        by.channel(),
                        "registry.officer.registered",
                        "officer/1",
                        Optional.of(OUJIANGKOU),
                        "新登记"));
    }

    @Test
    void anEntryLivesAndDiesWithItsTransaction() {
        int before = entries().size();
        Outcome<String> refused = test.store().command(session -> {
            note("one");
            return Outcome.rejected(NO);
        });
        assertThat(refused.isAccepted()).isFalse();
        assertThatThrownBy(() -> test.store().write(session -> {
                    note("two");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(entries()).hasSize(before);
        test.store().write(session -> {
            note("three");
            note("four");
            return true;
        });
        assertThat(entries().subList(0, 2)).extracting(AuditEntry::detail).containsExactly("four", "three");
    }

    @Test
    void entriesAreSealedWithoutGaps() {
        for (int i = 0; i < 20; i++) {
            note("entry " + i);
        }
        sealed();
        List<AuditEntry> entries = entries();
        assertThat(entries)
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, entries.size())
                        .boxed()
                        .toList()
                        .reversed());
        assertThat(access.audit().verify()).isEqualTo(new Verification(entries.size(), Optional.empty()));
    }

    @Test
    void sixteenThreadsWriteOneChain() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                int thread = t;
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        note("thread " + thread + " entry " + i);
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        sealed();
        List<AuditEntry> entries = entries();
        Set<Long> sequences = new HashSet<>();
        entries.forEach(entry -> sequences.add(entry.sequence()));
        assertThat(entries).hasSizeGreaterThanOrEqualTo(400);
        assertThat(sequences).hasSameSizeAs(entries);
        assertThat(access.audit().verify()).isEqualTo(new Verification(entries.size(), Optional.empty()));
    }

    @Test
    void theChainGoesOnAfterARestart() {
        note("before");
        restart(false);
        note("after");
        sealed();
        assertThat(access.audit().verify().firstBroken()).isEmpty();
        assertThat(entries()).extracting(AuditEntry::detail).contains("before", "after");
    }

    @Test
    void whoMayReadIsDecidedInTheQuery() {
        record(Optional.of(new DistrictCode("lucheng")));
        record(Optional.of(OUJIANGKOU));
        record(Optional.empty());
        assertThat(list(AUDITOR, "officer/1")).hasSize(3);
        assertThat(list(caller(Role.REGULATOR, LUCHENG), "officer/1")).hasSize(1);
        assertThat(list(caller(Role.REGULATOR, Scope.WHOLE_CITY), "officer/1")).hasSize(2);
        assertThat(list(caller(Role.REGULATOR, Scope.NOTHING), "officer/1")).isEmpty();
        assertThat(list(caller(Role.SYSTEM_ADMINISTRATOR, Scope.WHOLE_CITY), "officer/1"))
                .isEmpty();
        assertThat(access.audit()
                        .list(caller(Role.REGULATOR, Scope.WHOLE_CITY), Optional.empty(), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void pagesGoForthAndBack() {
        for (int i = 0; i < 7; i++) {
            access.audit().record(AUDITOR, "test.page.written", "page/1", Optional.empty(), "entry " + i);
        }
        Page<String> first = page(PageRequest.first(3));
        Page<String> second = page(PageRequest.at(3, first.next().orElseThrow()));
        Page<String> third = page(PageRequest.at(3, second.next().orElseThrow()));
        assertThat(first.items()).containsExactly("entry 6", "entry 5", "entry 4");
        assertThat(third.items()).containsExactly("entry 0");
        assertThat(third.next()).isEmpty();
        assertThat(page(PageRequest.at(3, third.previous().orElseThrow()))).isEqualTo(second);
        assertThat(page(PageRequest.at(3, second.previous().orElseThrow()))).isEqualTo(first);
    }

    @Test
    void personalNumbersAndEndlessDetailsAreCut() {
        note("身份证 11010519491231002X，手机 13800138000，信用代码 913303007125261853");
        assertThat(entries().getFirst().detail())
                .isEqualTo("身份证 ******************，手机 ***********，信用代码 913303007125261853");
        note("长".repeat(5000));
        assertThat(entries().getFirst().detail()).hasSize(2000).endsWith("…");
    }

    @Test
    void anEditedEntryIsFound() {
        tampered((tampering, store) -> tampering.editDetail(store, 4), 4);
    }

    @Test
    void anEntryEditedTogetherWithItsHashIsFound() {
        tampered((tampering, store) -> tampering.editWithHash(store, 4), 4);
    }

    @Test
    void aDeletedEntryIsFound() {
        tampered((tampering, store) -> tampering.delete(store, 5), 5);
    }

    @Test
    void theFirstEntryCannotBeDeletedUnnoticed() {
        tampered((tampering, store) -> tampering.delete(store, 1), 1);
    }

    @Test
    void reorderedEntriesAreFound() {
        tampered((tampering, store) -> tampering.swap(store, 3, 6), 3);
    }

    @Test
    void anInsertedCopyIsFound() {
        tampered((tampering, store) -> tampering.insertCopy(store, 3), 11);
    }

    @Test
    void aCutTailIsFound() {
        tampered((tampering, store) -> tampering.cutTail(store, 7), 8);
    }

    private void tampered(BiConsumer<Tampering, Store> deed, long broken) {
        for (int i = entries().size(); i < 10; i++) {
            note("entry " + i);
        }
        sealed();
        assertThat(access.audit().verify()).isEqualTo(new Verification(10, Optional.empty()));
        deed.accept(tampering(), test.store());
        assertThat(access.audit().verify().firstBroken()).contains(broken);
    }

    private void note(String detail) {
        access.audit().record(AUDITOR, "test.entry.written", "test/1", Optional.empty(), detail);
    }

    private void record(Optional<DistrictCode> district) {
        access.audit().record(AUDITOR, "test.entry.written", "officer/1", district, "x");
    }

    private List<AuditEntry> list(Caller by, String subject) {
        return access.audit()
                .list(by, Optional.of(subject), PageRequest.first(10))
                .items();
    }

    private Page<String> page(PageRequest request) {
        return access.audit().list(AUDITOR, Optional.of("page/1"), request).map(AuditEntry::detail);
    }

    private void sealed() {
        until("all entries are sealed", () -> entries().stream().allMatch(entry -> entry.sequence() > 0));
    }
}
