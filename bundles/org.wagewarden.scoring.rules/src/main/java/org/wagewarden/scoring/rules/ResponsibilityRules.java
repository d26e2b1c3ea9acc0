// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsibility.Basis;
import org.wagewarden.scoring.api.Responsibility.Part;
import org.wagewarden.scoring.api.Responsibility.Person;

/**
 * Who answers for a situation (A11, A22, A24, A25): the officer whose written division of work covered it on the day of the
 * conduct; without one, every officer then serving, each in full; after the project, for the retention of the ledgers, the
 * last responsible officer whom the unit employed on that day.
 */
public final class ResponsibilityRules {

    private ResponsibilityRules() {}

    /**
     * What is known of a project.
     *
     * @param project it
     * @param appointments all of it
     * @param divisions all of it, the one registered last first
     * @param certified who held a certificate on the day that is asked about
     * @param employed whom the contracting unit employed on that day
     * @param today for saying who has left since
     */
    public record Register(
            Project project,
            List<Appointment> appointments,
            List<Division> divisions,
            Predicate<OfficerId> certified,
            Predicate<OfficerId> employed,
            LocalDate today) {}

    /** Who answers for a situation on a day; the provision is not Art. 11, which goes with an item of Art. 10. */
    public static Responsibility of(Register register, ProvisionCode provision, LocalDate day) {
        List<Appointment> serving = serving(register, day);
        if (!serving.isEmpty()) {
            return answer(register, provision, day, split(register, provision.article(), day, serving));
        }
        Optional<LocalDate> last = register.appointments().stream()
                .flatMap(a -> a.until().stream())
                .filter(day::isAfter)
                .max(LocalDate::compareTo);
        boolean over = register.project()
                .completed()
                .filter(done -> !day.isBefore(done))
                .isPresent();
        return provision == ProvisionCode.A10_11 && over && last.isPresent()
                ? afterwards(register, day, last.get())
                : new Responsibility(
                        register.project().id(),
                        register.project().name(),
                        provision,
                        day,
                        Basis.NOBODY,
                        List.of(),
                        List.of(ResponsibilityWords.nobody(day)));
    }

    private record Split(Basis basis, List<Person> people) {}

    private static Split split(Register register, Article matter, LocalDate day, List<Appointment> serving) {
        Optional<Division> division = register.divisions().stream()
                .filter(d -> d.covers(day))
                .findFirst()
                .filter(d -> !d.shares().isEmpty());
        Set<OfficerId> covering = new HashSet<>();
        division.ifPresent(d -> serving.stream()
                .map(Appointment::officer)
                .filter(officer -> d.gives(officer, matter))
                .forEach(covering::add));
        if (!covering.isEmpty()) {
            return new Split(
                    Basis.DIVISION,
                    people(
                            register,
                            serving,
                            a -> covering.contains(a.officer())
                                    ? ResponsibilityWords.covered(division.get(), matter)
                                    : ResponsibilityWords.givenToOthers(division.get(), matter, covering),
                            a -> covering.contains(a.officer())));
        }
        boolean text = division.isEmpty()
                && serving.size() > 1
                && serving.stream().anyMatch(a -> !a.division().isBlank());
        return new Split(
                text ? Basis.DIVISION_TEXT : Basis.NO_DIVISION,
                people(
                        register,
                        serving,
                        a -> text
                                ? ResponsibilityWords.byText(a)
                                : ResponsibilityWords.everyOfficer(division, serving.size()),
                        a -> true));
    }

    private static List<Person> people(
            Register register,
            List<Appointment> serving,
            Function<Appointment, LocalText> why,
            Predicate<Appointment> responsible) {
        List<Person> people = new ArrayList<>();
        for (Appointment each : serving) {
            boolean certified = register.certified().test(each.officer());
            Part part = Part.NOT_RESPONSIBLE;
            LocalText words = why.apply(each);
            if (responsible.test(each)) {
                part = certified ? Part.CHARGED : Part.UNCERTIFIED;
                words = ResponsibilityWords.complete(words, each, certified, register.today());
            }
            people.add(new Person(each.officer(), each.officerName(), part, words));
        }
        return people;
    }

    private static Responsibility afterwards(Register register, LocalDate day, LocalDate last) {
        Split split = split(register, ProvisionCode.A10_11.article(), last, serving(register, last));
        List<Person> people = split.people().stream()
                .map(person -> afterwards(register, person, last))
                .toList();
        return answer(register, ProvisionCode.A10_11, day, new Split(Basis.LAST_OFFICER, people));
    }

    private static Person afterwards(Register register, Person person, LocalDate last) {
        if (person.part() == Part.NOT_RESPONSIBLE) {
            return person;
        }
        boolean employed = register.employed().test(person.officer());
        return new Person(
                person.officer(),
                person.name(),
                employed ? person.part() : Part.NOT_RESPONSIBLE,
                ResponsibilityWords.lastOfficer(last, employed, person.part() == Part.UNCERTIFIED));
    }

    private static Responsibility answer(Register register, ProvisionCode provision, LocalDate day, Split split) {
        List<LocalText> notes = new ArrayList<>();
        if (split.basis() == Basis.LAST_OFFICER
                && split.people().stream().allMatch(p -> p.part() == Part.NOT_RESPONSIBLE)) {
            notes.add(ResponsibilityWords.unitOnly());
        }
        if (split.people().stream().anyMatch(p -> p.part() == Part.UNCERTIFIED)) {
            notes.add(ResponsibilityWords.unitBreaksArticle5());
        }
        if (split.basis() == Basis.DIVISION_TEXT) {
            notes.add(ResponsibilityWords.readTheText());
        }
        return new Responsibility(
                register.project().id(),
                register.project().name(),
                provision,
                day,
                split.basis(),
                split.people(),
                notes);
    }

    /** One appointment for each officer who served on a day. */
    private static List<Appointment> serving(Register register, LocalDate day) {
        List<Appointment> serving = new ArrayList<>();
        for (Appointment each : register.appointments()) {
            boolean then = !each.from().isAfter(day)
                    && each.until().filter(day::isAfter).isEmpty();
            if (then && serving.stream().noneMatch(a -> a.officer().equals(each.officer()))) {
                serving.add(each);
            }
        }
        return serving;
    }
}
