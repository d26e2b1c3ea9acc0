// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.LocalText;

/** The life of a project-contract. Only a started or suspended one is 在建 and needs an officer (Arts. 2 and 5). */
public enum ProjectState {
    PLANNED("未开工", "Planned"),
    STARTED("在建", "In progress"),
    SUSPENDED("停工", "Suspended"),
    COMPLETED("已完工", "Completed"),
    /** 完工且工资全部结清; the three years of retention run from the later of both dates (Art. 10(11)). */
    WAGES_SETTLED("工资结清", "Wages settled");

    private final LocalText label;

    ProjectState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }

    /** Whether the project is under construction, so that Art. 5 asks for an officer. */
    public boolean inProgress() {
        return this == STARTED || this == SUSPENDED;
    }

    /** Whether this state may follow directly on the other. */
    public boolean mayFollow(ProjectState before) {
        return switch (this) {
            case PLANNED -> false;
            case STARTED -> before == PLANNED || before == SUSPENDED;
            case SUSPENDED -> before == STARTED;
            case COMPLETED -> before == STARTED || before == SUSPENDED;
            case WAGES_SETTLED -> before == COMPLETED;
        };
    }
}
