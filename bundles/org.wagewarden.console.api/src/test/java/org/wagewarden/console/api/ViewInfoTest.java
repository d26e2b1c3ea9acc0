// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.LocalText;

class ViewInfoTest {

    private static final LocalText TITLE = new LocalText("月报", "Monthly");

    @ParameterizedTest
    @ValueSource(strings = {"", "officers", "lucheng/monthly", "v2/a-b"})
    void takesPathsOfPlainSegments(String path) {
        assertThat(ViewInfo.unlisted(path, TITLE, Audience.everyone()).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/officers", "officers/", "a//b", "Officers", "a?b", "..", "a b", "专管员"})
    void refusesEverythingElse(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ViewInfo.unlisted(path, TITLE, Audience.everyone()))
                .withMessageContaining("path");
    }

    @Test
    void anAudienceAdmitsByPermission() {
        Optional<Caller> nobody = Optional.empty();
        Optional<Caller> trainer = Optional.of(
                new Caller(AccountId.next(), "甲", EnumSet.of(Role.TRAINING_ORGANISER), Scope.NOTHING, Channel.CONSOLE));

        Optional<Caller> officer = Optional.of(
                new Caller(AccountId.next(), "乙", EnumSet.of(Role.OFFICER), Scope.NOTHING, Channel.CONSOLE));

        assertThat(Audience.everyone().admits(nobody)).isTrue();
        assertThat(Audience.signedIn().admits(nobody)).isFalse();
        assertThat(Audience.signedIn().admits(trainer)).isTrue();
        assertThat(Audience.holding(Permission.TRAINING_WRITE).admits(trainer)).isTrue();
        assertThat(Audience.holding(Permission.DECISION_WRITE).admits(trainer)).isFalse();
        assertThat(Audience.holding(Permission.TRAINING_WRITE).admits(nobody)).isFalse();
        assertThat(Audience.staff().admits(nobody)).isFalse();
        assertThat(Audience.staff().admits(trainer)).isTrue();
        assertThat(Audience.staff().admits(officer)).isFalse();
        assertThat(Audience.signedIn().admits(officer)).isTrue();
    }

    @Test
    void anIconHasACollection() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NavEntry(NavGroup.OFFICERS, 1, "users"));
    }
}
