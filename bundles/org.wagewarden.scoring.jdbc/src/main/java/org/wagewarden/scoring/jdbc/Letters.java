// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;

/** The texts of the documents about a deduction, a cancellation and its withdrawal. Pure. */
final class Letters {

    static final String MEASURES = "《温州市工程建设领域劳资专管员管理办法》（温人社发〔2023〕43号，以下简称《办法》）";

    DocumentText notice(Proceeding p, Grounds grounds, Proceeding.Notice notice) {
        List<String> text = new ArrayList<>(grounds.proposed(p));
        text.add("以上为拟作出的管理措施。你可以在" + notice.statementUntil().day() + "（含当日）前陈述、申辩。");
        notice.hearingUntil().ifPresent(until -> text.add("你可以在" + until.day() + "（含当日）前申请听证。"));
        notice.statementUntil().warning().ifPresent(warning -> text.add(warning.zh()));
        return new DocumentText(DocumentKind.NOTICE, title(p, "告知书", "notice"), p.officerName(), text);
    }

    /**
     * What an officer reminded the unit of before the conduct; the latest first.
     *
     * @param opened when the finding was opened: what was recorded later says so
     */
    DocumentText reminders(Proceeding p, List<Reminder> reminders, Instant opened) {
        List<String> text = new ArrayList<>();
        text.add("下列提醒记录自动附入本案，供陈述、申辩时使用（《办法》第七条第（二）项）；是否影响决定，由决定人审定。");
        for (Reminder each : reminders) {
            text.add(DocumentText.date(each.on()) + "，" + each.officerName() + "提醒" + each.addressee() + "（"
                    + each.subject().label().zh() + "）：" + each.text() + "（" + each.recordedByName() + "登记于"
                    + DocumentText.date(LocalDate.ofInstant(each.recordedAt(), CityClock.ZONE))
                    + (each.recordedAt().isAfter(opened) ? "，在立案之后" : "") + "）");
        }
        return new DocumentText(DocumentKind.REMINDERS, title(p, "提醒记录", "log of reminders"), p.officerName(), text);
    }

    DocumentText statement(Proceeding p, Statement statement) {
        List<String> text = new ArrayList<>();
        text.add(statement.nothing() ? "当事人表示没有陈述、申辩意见。" : "当事人陈述、申辩如下：");
        if (!statement.text().isBlank()) {
            text.add(statement.text().strip());
        }
        if (statement.noHearing()) {
            text.add("当事人表示不申请听证。");
        }
        return new DocumentText(
                DocumentKind.STATEMENT, title(p, "陈述申辩笔录", "record of the statement"), p.officerName(), text);
    }

    DocumentText hearing(Proceeding p, LocalDate on, String record) {
        return new DocumentText(
                DocumentKind.HEARING,
                title(p, "听证笔录", "record of the hearing"),
                p.officerName(),
                List.of("听证于" + DocumentText.date(on) + "举行，记录如下：", record.strip()));
    }

    /**
     * A decision.
     *
     * @param waiting for how many days a deduction waits for objections; empty when it takes effect on service
     */
    DocumentText decision(
            Proceeding p, Grounds grounds, DecisionDraft draft, String decidedBy, Optional<Integer> waiting) {
        List<String> text = new ArrayList<>(grounds.decided(p, draft.verdict()));
        draft.act().ifPresent(act -> text.add("认定的行为：" + act.label().zh() + "。"));
        if (!draft.reasons().isBlank()) {
            text.add("理由：" + draft.reasons().strip());
        }
        text.add("决定："
                + (draft.verdict() == Verdict.DEDUCT
                        ? "扣" + p.points() + "分"
                        : draft.verdict().label().zh())
                + "。" + effect(draft.verdict(), waiting));
        text.add("决定人：" + decidedBy);
        return new DocumentText(DocumentKind.DECISION, title(p, "决定书", "decision"), p.officerName(), text);
    }

    /** When it takes effect and what can be done against it; a decision for the officer's good meets no objection. */
    private static String effect(Verdict verdict, Optional<Integer> waiting) {
        if (verdict.dismissal()) {
            return "";
        }
        if (verdict == Verdict.WITHDRAW) {
            return "本决定自送达之日起生效。";
        }
        return waiting.map(days -> "不服本决定的，可以自送达次日起" + days + "日内提出申诉。本决定在申诉期届满无人申诉时生效；提出申诉的，办结维持时生效。")
                .orElse("本决定自送达之日起生效。不服本决定的，可以提出申诉；申诉期间不停止执行。");
    }

    DocumentText delivery(Proceeding p, String what, Delivery delivery) {
        return new DocumentText(
                DocumentKind.DELIVERY,
                title(p, "送达回证", "proof of service"),
                p.officerName(),
                List.of(
                        "送达文书：" + what,
                        "送达方式：" + delivery.way().label().zh(),
                        "送达日期：" + DocumentText.date(delivery.on()),
                        "送达凭证：" + delivery.proof().strip()));
    }

    DocumentText stay(Proceeding p, boolean lifted, String reasons) {
        return new DocumentText(
                DocumentKind.STAY,
                lifted ? title(p, "恢复执行决定书", "order to lift the stay") : title(p, "停止执行决定书", "order to stay execution"),
                p.officerName(),
                List.of(lifted ? "决定恢复执行原决定。" : "复核期间停止执行原决定。", "理由：" + reasons));
    }

    DocumentText result(Proceeding p, Objection objection, ObjectionResult result, String reasons) {
        return new DocumentText(
                DocumentKind.RESULT,
                title(p, "复核决定书", "decision on the objection"),
                p.officerName(),
                List.of(
                        "你于" + DocumentText.date(objection.filedOn()) + "提出的申诉已收悉：" + objection.text(),
                        "理由：" + reasons,
                        "决定：" + result.label().zh() + "原决定。"));
    }

    DocumentText recommendation(Proceeding p, String employer, List<String> projects) {
        return new DocumentText(
                DocumentKind.RECOMMENDATION,
                new LocalText("另行聘任劳资专管员建议书", "Recommendation to engage another officer"),
                employer,
                List.of(
                        "你单位" + String.join("、", projects) + "的劳资专管员" + p.officerName() + "的合格证书备案资格已被取消。",
                        "根据" + MEASURES + "第十五条，建议你单位另行聘任业务水平过硬的劳资专管员，并按第五条办理任命登记。"));
    }

    DocumentText districtNotice(Proceeding p, String district, List<String> projects) {
        return new DocumentText(
                DocumentKind.DISTRICT_NOTICE,
                new LocalText("取消备案情况通报函", "Notice of a cancelled filing"),
                district + "人力社保部门、行业主管部门",
                List.of(
                        "劳资专管员" + p.officerName() + "的合格证书备案资格已被取消，取消在全市生效。",
                        "该人员在你地负责的项目：" + String.join("、", projects) + "。请核查其劳资专管员配备情况（第五条）。"));
    }

    private static LocalText title(Proceeding p, String zh, String en) {
        LocalText kind = p.kind().label();
        return new LocalText("劳资专管员" + kind.zh() + zh, kind.en() + ": " + en);
    }
}
