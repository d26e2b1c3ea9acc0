// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.ProvisionCode;

/** The basket, what it counts in one case, and what the Measures attach to it: what absorbs what, and where twelve lead. */
final class ProvisionAdvice extends Div {

    private static final LocalText ARTICLE_11 = new LocalText(
            "第十一条在第十条的 1 分之外再扣 2 分，每份文书、每项情形只扣一次；下一步请选择逾期的文书。",
            "Art. 11 adds 2 points to the one of Art. 10, once for each order and situation; the order is chosen next.");
    private static final LocalText ARTICLE_14 = new LocalText(
            "第十四条一次扣 12 分：决定送达后即达到取消备案的条件（第十五条）。须查明该项目确有欠薪，且欠薪是非理性维权的原因；捏造事实的不适用。",
            "Art. 14 costs all 12 points: once served, the filing is to be cancelled (Art. 15). Real arrears on the project and"
                    + " that they caused the act have to be established; it does not apply to fabricated claims.");
    private static final LocalText IN_THIS_CASE = new LocalText(
            "所选案件中已有%s的情形，登记后适用上述规定。", "The chosen case has findings of %s already; this rule applies to it.");

    private final ViewContext context;
    private final FindingsView.Services services;
    private final Sketch sketch;

    ProvisionAdvice(ViewContext context, FindingsView.Services services, Sketch sketch) {
        this.context = context;
        this.services = services;
        this.sketch = sketch;
        addClassNames("view", "advice");
        getElement().setAttribute("role", "status");
        // a full basket scrolls, for those without a mouse too
        getElement().setAttribute("tabindex", "0");
    }

    void show() {
        removeAll();
        if (sketch.provisions().isEmpty()) {
            return;
        }
        add(new BasketPanel(
                context, Basket.of(services.evaluations(), services.clock().today(), sketch.provisions())));
        Set<Integer> articles = articles(sketch.provisions().stream());
        if (articles.contains(11)) {
            notice(ARTICLE_11, "tone-warning");
        }
        if (articles.contains(12) || articles.contains(13)) {
            absorbed(articles);
        }
        if (articles.contains(14)) {
            notice(ARTICLE_14, "tone-bad");
        }
    }

    private static Set<Integer> articles(Stream<ProvisionCode> codes) {
        return codes.map(code -> code.article().number()).collect(Collectors.toSet());
    }

    /** Art. 13 displaces Art. 12 in one case; the Measures say so themselves. */
    private void absorbed(Set<Integer> articles) {
        services.provisions().measures().article(13).closing().ifPresent(rule -> notice(rule, "tone-information"));
        Set<Integer> there =
                articles(sketch.joined().flatMap(id -> services.cases().find(context.caller(), id)).stream()
                        .flatMap(one -> one.findings().stream())
                        .map(Finding::provision));
        Stream.of(12, 13)
                .filter(there::contains)
                .filter(other -> articles.contains(other == 12 ? 13 : 12))
                .map(other -> Article.of(other).label())
                .forEach(label -> notice(
                        new LocalText(
                                IN_THIS_CASE.zh().formatted(label.zh()),
                                IN_THIS_CASE.en().formatted(label.en())),
                        "tone-warning"));
    }

    private void notice(LocalText text, String tone) {
        Paragraph notice = new Paragraph(context.text(text));
        notice.addClassNames("notice", tone);
        add(notice);
    }

    /** Whether a finding under this provision has to name the document it rests on. */
    static boolean needsBasis(ProvisionCode code) {
        return switch (code) {
            case A12_1, A13_1, A13_2, A14 -> true;
            default -> false;
        };
    }
}
