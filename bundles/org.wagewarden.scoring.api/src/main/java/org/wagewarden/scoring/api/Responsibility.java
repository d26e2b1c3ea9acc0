// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/**
 * Who answers for a situation on a project on a day, and why (A11, A22, A24, A25).
 *
 * @param project where
 * @param projectName that project's name
 * @param provision the situation
 * @param day the day of the conduct
 * @param basis what it follows from
 * @param people everybody who comes into question, charged or not, each with the reason
 * @param notes what follows besides: that the contracting unit alone is answerable, what to look at
 */
public record Responsibility(
        ProjectId project,
        String projectName,
        ProvisionCode provision,
        LocalDate day,
        Basis basis,
        List<Person> people,
        List<LocalText> notes) {

    public Responsibility {
        people = List.copyOf(people);
        notes = List.copyOf(notes);
    }

    /** Those who answer for it, also without a certificate. */
    public List<Person> responsible() {
        return people.stream().filter(p -> p.part() != Part.NOT_RESPONSIBLE).toList();
    }

    /**
     * Somebody who comes into question.
     *
     * @param officer who
     * @param name that person's name
     * @param part whether points may be deducted from the person
     * @param why the reason, as a sentence
     */
    public record Person(OfficerId officer, String name, Part part, LocalText why) {}

    /** What becomes of a person. */
    public enum Part {
        CHARGED("可扣分", "Can be charged"),
        /** Responsible, but without a certificate there is no cycle (A22). */
        UNCERTIFIED("有责任，不能扣分", "Responsible, cannot be charged"),
        NOT_RESPONSIBLE("不负责", "Not responsible");

        private final LocalText label;

        Part(String zh, String en) {
            label = new LocalText(zh, en);
        }

        public LocalText label() {
            return label;
        }
    }

    /** What the answer follows from. */
    public enum Basis {
        DIVISION("书面分工涵盖该情形", "The written division of work covers it"),
        /** The division is written in the appointments without naming situations; whoever opens a finding reads it. */
        DIVISION_TEXT("任命书载有分工文字", "A division is written in the appointments"),
        NO_DIVISION("没有涵盖该情形的书面分工", "No written division covers it"),
        /** After the project: the last responsible officer (A25). */
        LAST_OFFICER("项目结束后的最后责任人", "The last responsible officer after the project"),
        NOBODY("没有责任人", "Nobody is responsible");

        private final LocalText label;

        Basis(String zh, String en) {
            label = new LocalText(zh, en);
        }

        public LocalText label() {
            return label;
        }
    }
}
