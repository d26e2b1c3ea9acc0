// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.PointsLedger;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Verdict;

/** A district's bundle takes part in decisions, and cannot bend the law (R-068, R-069, T28, T29). */
@ExtendWith(BundleContextExtension.class)
class DecisionCheckIT {

    private static final DistrictCode DISTRICT = new DistrictCode("lucheng");
    private static final String PLUGIN = "lucheng.bank";
    private static final Caller CITY = Caller.platform();

    @InjectBundleContext
    BundleContext context;

    private Bundle plugin;
    private Site site;

    @BeforeEach
    void install() throws Exception {
        site = Site.open(context, DISTRICT);
        plugin = context.installBundle("test:" + PLUGIN, PluginJar.of(BankCheck.class, PLUGIN, DISTRICT.value()));
        plugin.start();
        assertThat(checks().required(DISTRICT))
                .extracting(DecisionChecks.Required::plugin, DecisionChecks.Required::present)
                .containsExactly(org.assertj.core.api.Assertions.tuple(PLUGIN, true));
    }

    @AfterEach
    void remove() throws Exception {
        if (plugin.getState() != Bundle.UNINSTALLED) {
            plugin.uninstall();
        }
        checks().release(CITY, DISTRICT, PLUGIN, "测试结束");
        assertThat(checks().required(DISTRICT)).isEmpty();
    }

    @Test
    void whatTheCheckAsksForIsDoneAndTheDecisionPasses() throws Exception {
        Proceeding p = site.heard(ProvisionCode.A10_2, "专户未开设");
        assertThat(codes(decide(p))).containsExactly("check-required");
        done(p);
        assertThat(decide(p).isAccepted()).isTrue();
        site.serve(p);
        assertThat(sum()).isEqualTo(1);
    }

    @Test
    void aPluginThatStopsMidCaseHoldsTheDecisionUntilItIsBack() throws Exception {
        Proceeding p = site.heard(ProvisionCode.A10_3, "保证金未存储");
        done(p);
        plugin.stop();
        Outcome<Proceeding> held = decide(p);
        assertThat(codes(held)).containsExactly("plugin-missing");
        assertThat(((Outcome.Rejected<Proceeding>) held)
                        .reasons()
                        .getFirst()
                        .text()
                        .zh())
                .contains(PLUGIN, "决定暂缓");
        assertThat(checks().of(CITY, finding(p)).orElseThrow().holds())
                .extracting(Reason::code)
                .containsExactly("plugin-missing");
        assertThat(Services.get(context, Decisions.class).of(CITY, finding(p)))
                .as("nothing is computed without it")
                .isEmpty();
        assertThat(site.find(p).stage()).isEqualTo(ProceedingStage.NOTICED);
        assertThat(sum()).isZero();

        plugin.start();
        assertThat(decide(p).isAccepted()).as("goes on").isTrue();
        site.serve(p);
        assertThat(sum()).isEqualTo(1);
    }

    @Test
    void aPluginThatTriesToWaiveASituationFailsAndTheSituationStands() throws Exception {
        Proceeding p = site.heard(ProvisionCode.A10_2, "专户未开设，" + BankCheck.WAIVER);
        CheckReport report = checks().of(CITY, finding(p)).orElseThrow();
        assertThat(report.holds()).extracting(Reason::code).containsExactly("plugin-failed");
        assertThat(codes(decide(p))).containsExactly("plugin-failed");
        plugin.uninstall();
        assertThat(codes(decide(p))).as("gone, it is missing").containsExactly("plugin-missing");
        checks().release(CITY, DISTRICT, PLUGIN, "插件违反市级规则").orThrow();
        assertThat(decide(p).isAccepted()).isTrue();
        site.serve(p);
        assertThat(sum()).as("the city's rule").isEqualTo(ProvisionCode.A10_2.points());
    }

    private Outcome<Proceeding> decide(Proceeding p) throws InterruptedException {
        return site.proceedings().decide(CITY, p.id(), DecisionDraft.of(Verdict.DEDUCT, ""));
    }

    private void done(Proceeding p) throws InterruptedException {
        checks().done(CITY, finding(p), PLUGIN, BankCheck.REQUIREMENT, "已核对8月流水")
                .orThrow();
    }

    private int sum() throws InterruptedException {
        return Services.get(context, PointsLedger.class)
                .standing(CITY, site.officer())
                .orElseThrow()
                .sum();
    }

    private DecisionChecks checks() throws InterruptedException {
        return Services.get(context, DecisionChecks.class);
    }

    private static FindingId finding(Proceeding p) {
        return p.finding().orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }
}
