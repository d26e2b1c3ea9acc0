// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerId;

/** What {@code OfficerAccounts} promises. */
public abstract class OfficerAccountsContract extends RegistryContract {

    private static final IdNumber UNKNOWN = IdNumber.complete("33030219700101999");

    private final Caller administrator = account(Role.SYSTEM_ADMINISTRATOR);
    private final Caller own = officer();

    @Test
    void anAccountIsTiedToOneRecordForGood() {
        OfficerId officer = people.officer("张伟", "lucheng").id();
        OfficerId other = people.officer("李娜", "lucheng").id();
        assertThat(register.officerAccounts().own(own)).isEmpty();
        assertThat(register.officerAccounts()
                        .tie(administrator, own.account(), officer)
                        .orThrow())
                .isEqualTo(officer);

        assertThat(register.officerAccounts().own(own)).contains(officer);
        assertThat(codes(register.officerAccounts().tie(administrator, own.account(), other)))
                .containsExactly("account-tied");
        assertThat(codes(register.officerAccounts().tie(administrator, accounts.make(Role.OFFICER), officer)))
                .containsExactly("account-tied");
        assertThat(audit.actions("account/" + own.account().value())).containsExactly("registry.officer.account-tied");
    }

    @Test
    void theNumberOnThePersonsCardTiesTheAccountToo() {
        Officer officer = people.officer("张伟", "lucheng");
        AccountId free = accounts.make(Role.OFFICER);
        IdNumber number = register.officers()
                .reveal(Callers.regulator("lucheng", AuthorityFunction.HUMAN_RESOURCES), officer.id(), "核对本人身份证件")
                .orThrow();
        assertThat(codes(register.officerAccounts().tie(administrator, own.account(), UNKNOWN)))
                .containsExactly("number-unknown");
        assertThat(codes(register.officerAccounts().tie(own, own.account(), number)))
                .containsExactly("not-permitted");
        assertThat(register.officerAccounts().tied(administrator, List.of(own.account(), free)))
                .isEmpty();
        register.officerAccounts().tie(administrator, own.account(), number).orThrow();
        assertThat(register.officerAccounts().own(own)).contains(officer.id());
        assertThat(register.officerAccounts().tied(administrator, List.of(own.account(), free)))
                .containsExactly(own.account());
        assertThat(register.officerAccounts().tied(own, List.of(own.account()))).isEmpty();
        assertThat(codes(register.officerAccounts().tie(administrator, own.account(), UNKNOWN)))
                .as("nothing is looked up for an account that is tied")
                .containsExactly("account-tied");
        assertThat(codes(register.officerAccounts().tie(administrator, free, number)))
                .containsExactly("account-tied");
        assertThat(audit.actions("account/" + free.value()))
                .as("asking about people leaves a trace")
                .containsExactly("registry.officer.account-refused");
    }

    @Test
    void onlyAnOfficerHasAnOwnRecordAndOnlyWhoKeepsAccountsTiesOne() {
        OfficerId officer = people.officer("张伟", "lucheng").id();
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                assertThat(codes(register.officerAccounts().tie(account(role), own.account(), officer)))
                        .as(role.name())
                        .containsExactly("not-permitted");
            }
        }
        assertThat(codes(register.officerAccounts().tie(administrator, own.account(), OfficerId.next())))
                .containsExactly("not-found");
        register.officerAccounts().tie(administrator, own.account(), officer).orThrow();
        Caller without = new Caller(own.account(), "张伟", Set.of(Role.REGULATOR), Scope.NOTHING, Channel.REST);
        assertThat(register.officerAccounts().own(without)).isEmpty();
        assertThat(register.officers().find(own, officer))
                .as("the register is closed to the own account")
                .isEmpty();
    }

    @Test
    void onlyAnOfficersAccountIsTied() {
        OfficerId officer = people.officer("张伟", "lucheng").id();
        for (Role role : Role.values()) {
            if (role != Role.OFFICER) {
                assertThat(codes(register.officerAccounts().tie(administrator, accounts.make(role), officer)))
                        .as(role.name())
                        .containsExactly("officer-account-unknown");
            }
        }
        assertThat(codes(register.officerAccounts().tie(administrator, AccountId.next(), officer)))
                .containsExactly("officer-account-unknown");
        assertThat(codes(register.officerAccounts().tie(administrator, AccountId.next(), UNKNOWN)))
                .as("and no number is looked up for it")
                .containsExactly("officer-account-unknown");
        register.officerAccounts().tie(administrator, own.account(), officer).orThrow();
    }

    @Test
    void withoutAnAuditEntryNothingIsTied() {
        OfficerId officer = people.officer("张伟", "lucheng").id();
        audit.fail();
        assertThatThrownBy(() -> register.officerAccounts().tie(administrator, own.account(), officer))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.officerAccounts().own(own)).isEmpty();
    }

    private Caller officer() {
        return new Caller(accounts.make(Role.OFFICER), "张伟", Set.of(Role.OFFICER), Scope.NOTHING, Channel.REST);
    }

    private static Caller account(Role role) {
        return new Caller(AccountId.next(), role.label().zh(), Set.of(role), Scope.NOTHING, Channel.REST);
    }
}
