// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectState;

/** What a project's record must be like, for a single registration and for an import. */
public final class ProjectChecks {

    /** Older dates are slips of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Districts districts;

    public ProjectChecks(Districts districts) {
        this.districts = districts;
    }

    /** Everything wrong with the draft itself; whether contractor and permit number fit is for the store to say. */
    public List<Reason> check(ProjectDraft draft, Scope scope, LocalDate today) {
        Faults faults = new Faults()
                .text("permitNumber", draft.permitNumber(), 1, 40, "施工许可证号（合同编号）", "The permit number")
                .text("name", draft.name(), 2, 120, "项目名称", "The name")
                .text("street", draft.street(), 0, 40, "街道（乡镇）", "The street or town")
                .when(
                        draft.sector() == AuthorityFunction.HUMAN_RESOURCES,
                        Article.of(4),
                        "sector",
                        "sector-not-industry",
                        "行业应为住建、交通或水利。",
                        "The sector is construction, transport or water.")
                .add(Placement.check(districts, scope, draft.district(), draft.sector()));
        date(faults, "started", "开工日期", "The start of works", draft.started(), today);
        date(faults, "completed", "完工日期", "The completion", draft.completed(), today);
        date(faults, "wagesSettled", "工资结清日期", "The settlement of wages", draft.wagesSettled(), today);
        order(faults, draft);
        return faults.reasons();
    }

    /** Where the dates put the project; a suspended one stays suspended while nothing else follows from them. */
    public static ProjectState state(ProjectDraft draft, Optional<ProjectState> before) {
        if (draft.wagesSettled().isPresent()) {
            return ProjectState.WAGES_SETTLED;
        }
        if (draft.completed().isPresent()) {
            return ProjectState.COMPLETED;
        }
        if (draft.started().isPresent()) {
            return before.filter(s -> s == ProjectState.SUSPENDED).orElse(ProjectState.STARTED);
        }
        return ProjectState.PLANNED;
    }

    /** The refusal when this contractor has a project with this number already. */
    public Reason permitTaken() {
        return Reason.of(
                        "permit-taken",
                        "该承包单位已登记同一施工许可证号（合同编号）的项目。",
                        "This contractor has a project with this permit number already.")
                .at("permitNumber");
    }

    /** The refusal when the contractor is not in the register. */
    public Reason contractorUnknown() {
        return Reason.of(
                        "contractor-unknown",
                        "承包单位尚未登记，请先登记该施工单位。",
                        "The contractor is not in the register; register it first.")
                .under(Article.of(2))
                .at("contractor");
    }

    /** A date that something really happened on is neither in the future nor from another age. */
    static void date(Faults faults, String field, String zh, String en, Optional<LocalDate> date, LocalDate today) {
        date.ifPresent(day -> {
            faults.when(
                    day.isAfter(today),
                    field,
                    "date-in-future",
                    zh + "不能晚于今天；尚未发生的请留空。",
                    en + " cannot be in the future; leave it empty until it has happened.");
            plausible(faults, field, zh, en, day);
        });
    }

    static void plausible(Faults faults, String field, String zh, String en, LocalDate day) {
        faults.when(
                day.isBefore(EARLIEST),
                field,
                "date-implausible",
                zh + "早于" + EARLIEST.getYear() + "年，请核对。",
                en + " is before " + EARLIEST.getYear() + "; check it.");
    }

    private static void order(Faults faults, ProjectDraft draft) {
        faults.when(
                        draft.completed().isPresent() && draft.started().isEmpty(),
                        "started",
                        "started-missing",
                        "填写完工日期的，应同时填写开工日期。",
                        "A completed project needs its start of works.")
                .when(
                        isBefore(draft.completed(), draft.started()),
                        "completed",
                        "completed-before-start",
                        "完工日期不能早于开工日期。",
                        "The completion cannot be before the start of works.")
                .when(
                        draft.wagesSettled().isPresent() && draft.completed().isEmpty(),
                        "completed",
                        "completed-missing",
                        "填写工资结清日期的，应同时填写完工日期。",
                        "The settlement of wages needs a completion.")
                .when(
                        isBefore(draft.wagesSettled(), draft.started()),
                        "wagesSettled",
                        "settled-before-start",
                        "工资结清日期不能早于开工日期。",
                        "The settlement of wages cannot be before the start of works.");
    }

    private static boolean isBefore(Optional<LocalDate> date, Optional<LocalDate> other) {
        return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
    }
}
