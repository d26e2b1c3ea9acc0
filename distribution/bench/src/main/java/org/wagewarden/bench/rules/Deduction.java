// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.ProvisionCode;

/** A deduction as rule engines take it: a bean, whose last four values the rules set. */
public final class Deduction {

    private final int officer;
    private final int place;
    private final int caseNumber;
    private final String project;
    private final ProvisionCode provision;
    private final int day;
    private final int cycle;
    private int points;
    private EntryRole role = EntryRole.NOT_YET;
    private int counted;
    private int by = -1;

    Deduction(int officer, int place, int caseNumber, String project, ProvisionCode provision, int day, int cycle) {
        this.officer = officer;
        this.place = place;
        this.caseNumber = caseNumber;
        this.project = project;
        this.provision = provision;
        this.day = day;
        this.cycle = cycle;
    }

    public int getOfficer() {
        return officer;
    }

    /** Its place in the officer's ledger, from 0. */
    public int getPlace() {
        return place;
    }

    public int getCaseNumber() {
        return caseNumber;
    }

    public String getProject() {
        return project;
    }

    public ProvisionCode getProvision() {
        return provision;
    }

    public int getArticle() {
        return provision.article().number();
    }

    /** Days since 1970. */
    public int getDay() {
        return day;
    }

    public int getCycle() {
        return cycle;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    /** NOT_YET until a rule has said what it counts for. */
    public EntryRole getRole() {
        return role;
    }

    public void setRole(EntryRole role) {
        this.role = role;
    }

    public int getCounted() {
        return counted;
    }

    public void setCounted(int counted) {
        this.counted = counted;
    }

    /** The place of the entry that stands for it; -1 for none. */
    public int getBy() {
        return by;
    }

    public void setBy(int by) {
        this.by = by;
    }

    /** As it was before any rule. */
    void reset() {
        points = 0;
        role = EntryRole.NOT_YET;
        counted = 0;
        by = -1;
    }
}
