// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuditTrail.Verification;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.store.api.StoreException;

class LinesTest {

    @Test
    void aMissingServiceIsSaidByName() {
        assertThat(Lines.with(Optional.<CityClock>empty(), CityClock.class, clock -> new Lines()))
                .contains("CityClock")
                .contains("ww:diag");
    }

    @Test
    void aFailingStoreIsOneSentence() {
        assertThat(Lines.with(Optional.of("x"), String.class, x -> {
                    throw new StoreException("磁盘已满。", new IllegalStateException());
                }))
                .isEqualTo("磁盘已满。");
    }

    @Test
    void theCheckOfTheTrailIsSaidInBothLanguages() {
        assertThat(AuditVerifyCommand.words(new Verification(8, Optional.empty()))
                        .toString())
                .contains("共 8 条")
                .contains("8 entries");
        assertThat(AuditVerifyCommand.words(new Verification(8, Optional.of(3L)))
                        .toString())
                .contains("第 3 条")
                .contains("entry 3");
    }

    @Test
    void whatDoesNotFollowFromTheLedgerIsNamed() {
        OfficerId officer = OfficerId.next();
        Recomputation agreed = new Recomputation(LocalDate.of(2024, 9, 14), 3, 17, 1, "ab".repeat(32), List.of(), 0);
        assertThat(LedgerCommands.words(agreed).toString()).contains("17 条", "17 entries", "ab".repeat(32), "复算一致");
        assertThat(LedgerCommands.words(agreed.with(List.of(new Recomputation.Difference(
                                officer, Recomputation.Kind.SEQUENCE, new LocalText("缺号", "A gap")))))
                        .toString())
                .contains(officer.value() + "  缺号 / A gap")
                .doesNotContain("复算一致");
    }

    @Test
    void theCommandsDecideNothingAndRevealNothing() {
        for (Permission permission : new Permission[] {
            Permission.DECISION_WRITE, Permission.FINDING_WRITE, Permission.OFFICER_REVEAL, Permission.REGISTRY_WRITE
        }) {
            assertThat(ShellCaller.OPERATOR.may(permission)).isFalse();
            assertThat(ShellCaller.READER.may(permission)).isFalse();
            assertThat(ShellCaller.AUDITOR.may(permission)).isFalse();
        }
        assertThat(ShellCaller.READER.may(Permission.REGISTRY_READ)).isTrue();
        assertThat(ShellCaller.OPERATOR.may(Permission.SYSTEM_WRITE)).isTrue();
    }
}
