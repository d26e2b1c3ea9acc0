// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import static org.wagewarden.scoring.api.ProvisionCode.A10_1;
import static org.wagewarden.scoring.api.ProvisionCode.A10_10;
import static org.wagewarden.scoring.api.ProvisionCode.A10_4;
import static org.wagewarden.scoring.api.ProvisionCode.A10_5;
import static org.wagewarden.scoring.api.ProvisionCode.A10_6;
import static org.wagewarden.scoring.api.ProvisionCode.A10_7;
import static org.wagewarden.scoring.api.ProvisionCode.A10_9;
import static org.wagewarden.scoring.api.ProvisionCode.A12_2;
import static org.wagewarden.scoring.api.ProvisionCode.A13_2;
import static org.wagewarden.scoring.api.ProvisionCode.A14;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;

/**
 * Cases of the demonstration city, one at every stage of the procedure, and orders to correct in every group of the inbox.
 * They go the way that everybody's cases go, step by step through the services; the demonstration accounts are the persons.
 */
@Component(service = DemonstrationCases.class)
public final class DemonstrationCases {

    private static final int PAGE = 100;
    private static final String RECORDS = "city";
    private static final String DECIDES = "decision";
    private static final List<Inspector> INSPECTORS =
            List.of(new Inspector("赵明（演示）", "浙C演示001"), new Inspector("钱敏（演示）", "浙C演示002"));

    private final Accounts accounts;
    private final DemonstrationSites sites;
    private final DemonstrationDivisions divisions;
    private final Findings findings;
    private final Proceedings proceedings;
    private final RectificationOrders orders;
    private final DemonstrationOrders issued;
    private final CityClock clock;

    @Activate
    public DemonstrationCases(
            @Reference Accounts accounts,
            @Reference DemonstrationSites sites,
            @Reference DemonstrationDivisions divisions,
            @Reference Findings findings,
            @Reference Proceedings proceedings,
            @Reference RectificationOrders orders,
            @Reference DemonstrationOrders issued,
            @Reference CityClock clock) {
        this.accounts = accounts;
        this.sites = sites;
        this.divisions = divisions;
        this.findings = findings;
        this.proceedings = proceedings;
        this.orders = orders;
        this.issued = issued;
        this.clock = clock;
    }

    /** In the caller's transaction; none on a day on which their conduct was before the Measures (Art. 16). */
    void open() {
        if (clock.today().minusDays(DemonstrationSites.DAYS).isBefore(Measures.IN_FORCE_FROM)) {
            return;
        }
        Caller records = demonstration(RECORDS);
        Caller decides = demonstration(DECIDES);
        Iterator<ProjectId> site = sites.ofOne().iterator();
        proceedings(site, records, decides);
        orders(site, records, decides);
        divided(divisions.register().getFirst(), records, decides);
    }

    /** Of two officers the one is charged who answers for attendance, or for wages (A11). */
    private void divided(ProjectId site, Caller records, Caller decides) {
        inEffect(records, decides, draft(site, A10_6, 16, "泥工班组考勤由同伴代打卡，影像比对不符。"));
        noticed(records, draft(site, A10_10, 16, "上月工资支付台账未经农民工本人签字确认。"));
    }

    private void proceedings(Iterator<ProjectId> site, Caller records, Caller decides) {
        found(records, draft(site.next(), A10_1, 6, "施工许可证、分包合同和工程款拨付凭证未归集，六项制度管理台账缺失两个月。"));
        noticed(records, draft(site.next(), A10_4, 9, "抽查在场务工人员二十人，六人未在实名制系统登记。"));
        stated(records, draft(site.next(), A10_6, 12, "木工班组连续五日无考勤记录，设备显示离线。"), "设备遭雷击损坏，已改用纸质考勤，附签字表。");
        Proceeding waiting = heard(records, draft(site.next(), A12_2, 15, "核验工资保证金时，未按要求提供保函原件。"));
        decided(decides, waiting, "当事人无陈述，事实清楚，证据确凿。");
        inEffect(records, decides, draft(site.next(), A10_9, 18, "维权信息告示牌未设在施工现场醒目位置。"));
        inEffect(records, decides, draft(site.next(), A10_10, 21, "上月未公示农民工考勤和工资支付情况。"));
        Proceeding disputed = inEffect(
                records,
                decides,
                draft(site.next(), A13_2, 24, "因拖欠十一名农民工工资受到行政处理。").restingOn("演示人社监决〔演示〕13号"));
        proceedings
                .object(records, disputed.id(), clock.today(), "拖欠系建设单位未拨付工程款所致，已于处理前垫付八成，请求复核。")
                .orThrow();
        inEffect(
                records,
                decides,
                draft(site.next(), A14, 27, "因拖欠三个月工资，两名农民工攀爬塔吊讨薪，经劝解安全撤离。").restingOn("演示接处警记录第14号"));
    }

    private void orders(Iterator<ProjectId> site, Caller records, Caller decides) {
        ordered(records, draft(site.next(), A10_5, 20, "新进场的八名农民工未签订书面劳动合同。"), 1, 10, 14);
        ordered(records, draft(site.next(), A10_6, 20, "钢筋班组考勤由班组长代签。"), 2, 10, 2);
        ordered(records, draft(site.next(), A10_10, 20, "公示栏未载明工资专用账户开户银行。"), 6, 10, 0);
        ordered(records, draft(site.next(), A10_1, 25, "监理例会纪要和施工日志未归集。"), 3, 20, -5);
        RectificationOrder corrected = ordered(records, draft(site.next(), A10_9, 25, "告示牌所列举报电话有误。"), 4, 20, -8);
        orders.correct(records, corrected.id(), A10_9, clock.today().minusDays(12), "现场照片：告示牌已更正并重新设立。")
                .orThrow();
        Finding unregistered = found(records, draft(site.next(), A10_4, 30, "外架班组五人未登记即上岗。"));
        served(records, decides, heard(records, unregistered));
        RectificationOrder missed = issued.issue(records, unregistered, 5, 25, -10);
        orders.inspect(
                        records,
                        missed.id(),
                        A10_4,
                        ReInspection.uncorrected(clock.today().minusDays(3), "复查时仍有三人未登记。"))
                .orThrow();
        Finding added = orders.charge(records, missed.id(), A10_4).orThrow();
        served(records, decides, heard(records, added));
        ordered(records, draft(site.next(), A10_7, 25, "未对木工分包单位的用工进行监管。"), 7, 20, -5);
        ordered(records, draft(site.next(), A10_7, 25, "对钢筋分包单位用工的监管记录缺失一个月。"), 8, 20, -4);
    }

    private FindingDraft draft(ProjectId project, ProvisionCode provision, int daysAgo, String text) {
        return FindingDraft.of(project, provision, clock.today().minusDays(daysAgo), text);
    }

    private Finding found(Caller records, FindingDraft draft) {
        return findings.open(records, draft).orThrow();
    }

    private Proceeding noticed(Caller records, FindingDraft draft) {
        return noticed(records, found(records, draft));
    }

    private Proceeding noticed(Caller records, Finding finding) {
        Proceeding proceeding = proceedings
                .nameInspectors(records, finding.id(), INSPECTORS)
                .orThrow()
                .getFirst();
        return proceedings.giveNotice(records, proceeding.id(), inPerson()).orThrow();
    }

    private void stated(Caller records, FindingDraft draft, String text) {
        Statement statement = Statement.of(clock.today(), text);
        proceedings
                .recordStatement(records, noticed(records, draft).id(), statement)
                .orThrow();
    }

    private Proceeding heard(Caller records, FindingDraft draft) {
        return heard(records, found(records, draft));
    }

    private Proceeding heard(Caller records, Finding finding) {
        Proceeding told = noticed(records, finding);
        Statement nothing = Statement.nothing(clock.today(), "当事人签署“无陈述申辩意见”确认书（演示）。");
        boolean hearing = told.notice().orElseThrow().hearingUntil().isPresent();
        return proceedings
                .recordStatement(records, told.id(), hearing ? nothing.withoutHearing() : nothing)
                .orThrow();
    }

    private void decided(Caller decides, Proceeding proceeding, String reasons) {
        Optional<ExtremeAct> act =
                proceeding.points() == A14.points() ? Optional.of(ExtremeAct.TOWER_CRANE) : Optional.empty();
        proceedings
                .decide(decides, proceeding.id(), new DecisionDraft(Verdict.DEDUCT, reasons, act))
                .orThrow();
    }

    private Proceeding inEffect(Caller records, Caller decides, FindingDraft draft) {
        return served(records, decides, heard(records, draft));
    }

    private Proceeding served(Caller records, Caller decides, Proceeding proceeding) {
        decided(decides, proceeding, "事实清楚，证据确凿，适用条款正确。");
        return proceedings.serve(records, proceeding.id(), inPerson()).orThrow();
    }

    private RectificationOrder ordered(Caller records, FindingDraft draft, int number, int daysAgo, int daysLeft) {
        return issued.issue(records, found(records, draft), number, daysAgo, daysLeft);
    }

    private Delivery inPerson() {
        return new Delivery(clock.today(), DeliveryWay.IN_PERSON, "当事人签收（演示）");
    }

    private Caller demonstration(String accountName) {
        Account account = accounts.list(Caller.platform(), PageRequest.first(PAGE)).items().stream()
                .filter(a -> a.accountName().equals(accountName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No demonstration account " + accountName));
        return new Caller(account.id(), account.name(), account.roles(), account.scope(), Channel.PLATFORM);
    }
}
