// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Proceeding;

/** Why a step of the procedure is refused. */
final class StepRefusals {

    private StepRefusals() {}

    static Reason wrongStage(Proceeding p) {
        return Reason.of(
                "wrong-stage",
                "该程序目前为“" + p.stage().label().zh() + "”，不能办理此步骤。",
                "The proceeding is at the stage \u201c" + p.stage().label().en()
                        + "\u201d; this step does not belong there.");
    }

    /** The refusal that says whose step it is; the code is that of every missing permission. */
    static Optional<Reason> notTheirs(Caller by, Permission permission) {
        if (by.may(permission)) {
            return Optional.empty();
        }
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
        return Optional.of(Reason.of(
                "not-permitted",
                "此步骤由" + roles.stream().map(role -> role.label().zh()).collect(Collectors.joining("、")) + "办理。",
                "This step is for: "
                        + roles.stream()
                                .map(role -> role.label().en().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** A step's day lies between the day of what it follows and today. */
    static Optional<Reason> day(LocalDate on, LocalDate after, LocalDate today) {
        return on.isBefore(after) || on.isAfter(today)
                ? Optional.of(Reason.of(
                                "step-date",
                                "日期应在" + after + "至" + today + "之间。",
                                "The day has to be between " + after + " and " + today + ".")
                        .at("on"))
                : Optional.empty();
    }

    static Optional<Reason> delivery(Delivery delivery, LocalDate after, LocalDate today) {
        int length = delivery.proof().strip().length();
        return length < 2 || length > 500
                ? Optional.of(Reason.of(
                                "proof-required",
                                "请填写送达凭证（2至500字），如签收、邮寄单号或见证人。",
                                "Say in 2 to 500 characters what proves the service: receipt, tracking number, witnesses.")
                        .at("proof"))
                : day(delivery.on(), after, today);
    }

    static Optional<Reason> text(String text, String field) {
        int length = text.strip().length();
        return length < 2 || length > 4000
                ? Optional.of(Reason.of("text-length", "请填写2至4000字。", "Write 2 to 4,000 characters.")
                        .at(field))
                : Optional.empty();
    }

    static Reason twoInspectors() {
        return Reason.of(
                        "two-inspectors",
                        "检查应由两名以上检查人员进行，请先填写两名检查人员的姓名和执法证号。",
                        "An inspection takes two persons: name at least two, with their certificate numbers.")
                .at("inspectors");
    }

    static Reason tooManyInspectors() {
        return Reason.of(
                        "too-many-inspectors",
                        "一次检查最多填写 " + Inspector.MOST + " 名检查人员，其他参加人员请写入检查笔录。",
                        "At most " + Inspector.MOST + " inspectors can be named; note others in the record.")
                .at("inspectors");
    }

    static Reason noticeRequired() {
        return Reason.of(
                "notice-required",
                "作出决定前应当告知事实、依据和拟扣分值，请先办理告知。",
                "Facts, grounds and points have to be told before a decision; give notice first.");
    }

    static Reason periodRunning(CountedDay until) {
        return Reason.of(
                "period-running",
                "陈述申辩、申请听证的期限至" + until.day() + "止，期满，或者当事人表示无陈述且不申请听证后方可决定。",
                "The periods for the statement and the hearing run until " + until.day()
                        + "; decide after that, or when the officer waived both.");
    }

    static Reason hearingPending() {
        return Reason.of(
                "hearing-pending", "当事人已申请听证，听证结束后方可决定。", "The officer asked for a hearing; decide after it was held.");
    }

    static Reason noHearing() {
        return Reason.of(
                "no-hearing",
                "仅扣12分或取消备案适用听证，且须当事人申请。",
                "Hearings are for 12 points and cancellations, and take a request.");
    }

    static Reason hearingRequested() {
        return Reason.of("hearing-requested", "当事人已申请听证。", "A hearing was requested already.");
    }

    static Reason hearingLate(LocalDate until) {
        return Reason.of(
                        "hearing-late",
                        "听证申请期限已于" + until + "届满。",
                        "The period for hearing requests ended on " + until + ".")
                .at("on");
    }

    static Reason wrongVerdict(Proceeding p) {
        return Reason.of(
                        "wrong-verdict",
                        "该决定类型不适用于“" + p.kind().label().zh() + "”程序。",
                        "This verdict does not fit a proceeding of the kind \u201c"
                                + p.kind().label().en() + "\u201d.")
                .at("verdict");
    }

    static Reason actRequired() {
        return Reason.of(
                        "act-required",
                        "第十四条须指明具体的非理性维权行为，并在理由中认定欠薪属实且与行为有因果关系。",
                        "Art. 14 needs the act; the reasons establish real arrears and that they caused it.")
                .under(Article.of(14))
                .at("act");
    }

    static Reason approvalRequired() {
        return Reason.of(
                        "approval-required",
                        "未列举的行为须经上级批准后方可送达。",
                        "An act that is not listed needs the second level's approval before it is served.")
                .under(Article.of(14));
    }

    static Reason noApproval() {
        return Reason.of("no-approval", "该决定无需批准或已批准。", "This decision needs no approval, or has it.");
    }

    static Reason secondLevel() {
        return Reason.of("second-level-required", "须由市级决定人员批准。", "A decision maker of the city has to approve it.");
    }

    static Reason anotherPerson() {
        return Reason.of(
                "second-person-required",
                "须由立案人、原决定人以外的另一名决定人员办理。",
                "Another decision maker than the one who opened or decided it has to do this.");
    }

    /** Whoever had a part in the decision, or in the objection itself, does not decide on it. */
    static Reason uninvolvedPerson() {
        return Reason.of(
                "second-person-required",
                "须由立案人、决定人、批准人和代为登记申诉的人以外的另一名决定人员复核。",
                "Another decision maker than those who opened, decided, approved or recorded the objection has to decide"
                        + " on it.");
    }

    static Reason objectionRecorded() {
        return Reason.of(
                "second-person-required",
                "该申诉由您代为登记，须由另一名决定人员决定是否停止执行。",
                "You recorded this objection; another decision maker decides whether to stay the execution.");
    }

    static Reason waiverRecorded() {
        return Reason.of(
                "second-person-required",
                "当事人放弃陈述申辩或者听证由您代为登记，须由另一名决定人员作出决定。",
                "You recorded for the officer that the statement or the hearing is waived; another decision maker has to"
                        + " decide.");
    }

    static Reason crossingDecided() {
        return Reason.of(
                        "second-person-required",
                        "累计达到12分的扣分由您决定，取消备案须由另一名决定人员决定。",
                        "You decided the deduction that reached twelve; another decision maker decides on the"
                                + " cancellation.")
                .under(Article.of(15));
    }

    static Reason annulmentDecided() {
        return Reason.of(
                "second-person-required",
                "扣分由您复核撤销，撤回取消备案须由另一名决定人员决定。",
                "You annulled the deduction; another decision maker decides on withdrawing the cancellation.");
    }

    static Reason notBelowTwelve() {
        return Reason.of(
                        "not-below-twelve",
                        "该记分周期累计扣分仍达12分，不能撤回取消备案。",
                        "The sum of that cycle is still twelve or more; the cancellation cannot be withdrawn.")
                .under(Article.of(15));
    }

    static Reason objectionOpen() {
        return Reason.of("objection-open", "已有一件申诉正在办理。", "Another objection waits for a decision.");
    }

    static Reason noObjection() {
        return Reason.of("no-objection", "没有正在办理的申诉。", "No objection waits for a decision.");
    }

    static Reason stayed() {
        return Reason.of("stayed", "该决定已停止执行。", "Its execution is stayed already.");
    }

    static Reason notStayed() {
        return Reason.of("not-stayed", "该决定没有停止执行。", "Its execution is not stayed.");
    }

    static Reason objectionPeriodRunning(CountedDay until) {
        return Reason.of(
                "objection-period-running",
                "申诉期至" + until.day() + "止，期满无人申诉后扣分方生效。",
                "Objections may be filed until " + until.day() + "; the deduction takes effect after that.");
    }

    static Reason effectDue(CountedDay until) {
        return Reason.of(
                        "effect-due",
                        "申诉期已于" + until.day() + "届满，扣分已应生效；请先登记生效，再登记申诉。",
                        "The period for objections ended on " + until.day()
                                + " and the deduction took effect; record that first, then the objection.")
                .at("on");
    }
}
