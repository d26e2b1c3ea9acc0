// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;

/** What {@code Divisions} promises (A11, R-066). */
public abstract class DivisionsContract extends RegistryContract {

    private static final Article ATTENDANCE = Article.of(10, 6);
    private static final Article WAGES = Article.of(12, 1);

    private final Caller lucheng = Callers.regulator("lucheng", CONSTRUCTION);
    private Project project;
    private OfficerId first;
    private OfficerId second;

    @BeforeEach
    void twoOfficers() {
        project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        first = people.filed("张伟", "lucheng").id();
        second = people.filed("李娜", "lucheng").id();
        people.appoint(first, project.id(), TODAY.minusDays(30));
        people.appoint(second, project.id(), TODAY.minusDays(30));
    }

    @Test
    void saysWhoAnswersForWhatFromADayOn() {
        Division made = register.divisions()
                .register(lucheng, draft(TODAY, share(first, WAGES), share(second, ATTENDANCE, Article.of(13))))
                .orThrow();

        assertThat(made.shares())
                .containsExactly(
                        new Division.Share(first, "张伟", Set.of(WAGES)),
                        new Division.Share(second, "李娜", Set.of(ATTENDANCE, Article.of(13))));
        assertThat(made.registeredAt()).isEqualTo(clock.now());
        assertThat(made.registeredByName()).isEqualTo(lucheng.name());
        assertThat(made.documentName()).isEqualTo("分工.pdf");
        assertThat(made.gives(second, ATTENDANCE)).isTrue();
        assertThat(made.gives(second, Article.of(13, 2)))
                .as("the whole article")
                .isTrue();
        assertThat(made.gives(first, ATTENDANCE)).isFalse();
        assertThat(made.divides(Article.of(10, 9))).isFalse();
        assertThat(register.divisions().of(lucheng, project.id())).containsExactly(made);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY)).contains(made);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY.minusDays(1)))
                .isEmpty();
        assertThat(audit.actions("project/" + project.id().value())).contains("registry.division.registered");
    }

    @Test
    void whatWasRegisteredLastHoldsOnTheDaysThatItNames() {
        Division lasting = registered(draft(TODAY, share(first, WAGES)));
        DivisionDraft leave = draft(TODAY.plusDays(5), share(second, WAGES));
        Division meanwhile = registered(new DivisionDraft(
                leave.project(),
                leave.from(),
                Optional.of(TODAY.plusDays(9)),
                leave.shares(),
                leave.documentName(),
                leave.document()));
        Division lifted = registered(draft(TODAY.plusDays(20)));

        assertThat(register.divisions().on(lucheng, project.id(), TODAY.plusDays(4)))
                .contains(lasting);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY.plusDays(5)))
                .contains(meanwhile);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY.plusDays(9)))
                .contains(meanwhile);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY.plusDays(10)))
                .contains(lasting);
        assertThat(register.divisions().on(lucheng, project.id(), TODAY.plusDays(20)))
                .contains(lifted);
        assertThat(lifted.shares()).isEmpty();
        assertThat(register.divisions().of(lucheng, project.id()))
                .as("nothing is taken away")
                .containsExactly(lifted, meanwhile, lasting);
    }

    @Test
    void responsibilityIsNotBackDated() {
        DivisionDraft yesterday = draft(TODAY.minusDays(1), share(first, WAGES));
        Outcome<Division> refused = register.divisions().register(lucheng, yesterday);
        assertThat(codes(refused)).containsExactly("back-dated");
        assertThat(reasons(refused).getFirst().article())
                .as("no article of the Measures says so")
                .isEmpty();
        assertThat(register.divisions().register(Caller.platform(), yesterday).isAccepted())
                .as("a take-over reaches back")
                .isTrue();

        cases.open(project.id(), clock.now());
        assertThat(codes(register.divisions().register(Caller.platform(), yesterday)))
                .as("not past the opening of a case")
                .containsExactly("back-dated");
        Reason sameDay = reasons(register.divisions().register(lucheng, draft(TODAY, share(first, WAGES))))
                .getFirst();
        assertThat(sameDay.code()).isEqualTo("back-dated");
        assertThat(sameDay.field()).contains("from");
        assertThat(sameDay.article()).isEmpty();
        assertThat(sameDay.text().zh()).contains(TODAY.plusDays(1).toString());
        assertThat(register.divisions()
                        .register(lucheng, draft(TODAY.plusDays(1), share(first, WAGES)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        OfficerId stranger = people.filed("王强", "lucheng").id();
        DivisionDraft bad = new DivisionDraft(
                project.id(),
                TODAY.plusYears(6),
                Optional.of(TODAY),
                List.of(
                        share(first, Article.of(11)),
                        share(first),
                        share(stranger, Article.of(10, 12)),
                        share(second, Article.of(14))),
                "",
                new byte[0]);
        assertThat(codes(register.divisions().register(lucheng, bad)))
                .containsExactly(
                        "from-too-late",
                        "until-before-from",
                        "matter-unknown",
                        "officer-twice",
                        "matters-missing",
                        "not-appointed",
                        "matter-unknown",
                        "document-name-missing",
                        "document-missing");
        assertThat(codes(register.divisions().register(lucheng, draft(TODAY)))).containsExactly("nothing-to-lift");
        assertThat(register.divisions().of(lucheng, project.id())).isEmpty();
    }

    @Test
    void nobodySharesWhoDoesNotServeInThatTime() {
        register.appointments().of(lucheng, first).forEach(a -> register.appointments()
                .end(lucheng, a.id(), TODAY.plusDays(3))
                .orThrow());
        assertThat(codes(register.divisions().register(lucheng, draft(TODAY.plusDays(4), share(first, WAGES)))))
                .containsExactly("not-appointed");
        assertThat(register.divisions()
                        .register(lucheng, draft(TODAY.plusDays(3), share(first, WAGES)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void needsPermissionAndTheProjectInReach() {
        DivisionDraft draft = draft(TODAY, share(first, WAGES));
        assertThat(codes(
                        register.divisions().register(Callers.of(Role.DECISION_MAKER, "lucheng", CONSTRUCTION), draft)))
                .containsExactly("not-permitted");
        registered(draft);
        for (Caller other : List.of(
                Callers.regulator("lucheng", WATER), Callers.regulator("ruian", HUMAN_RESOURCES), Callers.nobody())) {
            assertThat(codes(register.divisions().register(other, draft))).containsExactly("not-found");
            assertThat(register.divisions().of(other, project.id())).isEmpty();
            assertThat(register.divisions().on(other, project.id(), TODAY)).isEmpty();
        }
        assertThat(register.divisions().of(lucheng, ProjectId.next())).isEmpty();
    }

    @Test
    void withoutAnAuditEntryThereIsNoDivision() {
        audit.fail();
        assertThatThrownBy(() -> register.divisions().register(lucheng, draft(TODAY, share(first, WAGES))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.divisions().of(lucheng, project.id())).isEmpty();
    }

    private Division registered(DivisionDraft draft) {
        return register.divisions().register(lucheng, draft).orThrow();
    }

    private DivisionDraft draft(LocalDate from, DivisionDraft.Share... shares) {
        return new DivisionDraft(project.id(), from, Optional.empty(), List.of(shares), "分工.pdf", People.DOCUMENT);
    }

    private static DivisionDraft.Share share(OfficerId officer, Article... matters) {
        return new DivisionDraft.Share(officer, Set.of(matters));
    }
}
