// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of every account's navigation: on a desk in both languages, and in Chinese also in the dark and on a tablet,
 * where the words make no difference. All that is found is reported together.
 */
class AccessibilityTest {

    private static final int DESK = 1440;
    private static final int TABLET = 820;
    private static final int HEIGHT = 900;
    private static final Set<String> BAD = Set.of("serious", "critical");

    /** Pages that were looked at; what another account sees on the same page differs in its data. */
    private static final Set<String> SEEN = new HashSet<>();

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(
            strings = {"city", "sysadmin", "audit", "training", "decision", "lucheng", "lucheng-decision", "officer"})
    void everyPageIsForEverybody(String account) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("zh-CN", "en")) {
            Page page = STAGE.browser().open(language, ColorScheme.LIGHT, DESK);
            Browser.signIn(page, STAGE.platform(), account);
            Set<String> routes = routes(page);
            if (account.equals("city")) {
                routes.addAll(List.of("officers/new", "contractors/new", "projects/new", "measures/10/5", "account"));
                routes.addAll(List.of(
                        "rectification/new", "policy/A4", "policy/A5", "policy/propose", "findings/check?draft=none"));
            }
            for (String route : routes) {
                if (SEEN.add(language + " " + route)) {
                    new Console(page).go(STAGE.platform(), route);
                    look(page, account + " " + language + " /" + route, language, found);
                }
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
        assertThat(STAGE.browser().complaints()).isEmpty();
    }

    @Test
    void theStepsToAFindingAndAnOrderAreForEverybody() throws Exception {
        Api api = Api.signIn(STAGE.platform(), "city");
        String project = Api.text(api.get("v1/projects?state=STARTED&sort=permitNumber&limit=1"), "id");
        String order = order(api, project);
        List<String> found = new ArrayList<>();
        for (String language : List.of("zh-CN", "en")) {
            Page page = STAGE.browser().open(language, ColorScheme.LIGHT, DESK);
            Browser.signIn(page, STAGE.platform(), "city");
            Console console = new Console(page).go(STAGE.platform(), "rectification/" + order);
            look(page, language + " an order", language, found);
            console.go(STAGE.platform(), "findings?project=" + project).expectAddress("draft=");
            look(page, language + " a finding, who", language, found);
            String on = language.equals("en") ? "Continue" : "下一步";
            console.press(on).expectAddress("/which");
            page.locator(".provision-cards input[type=checkbox]").first().check();
            page.locator(".wizard-article .marked").waitFor();
            look(page, language + " a finding, which", language, found);
            console.press(on).expectAddress("/evidence");
            page.locator("main textarea").first().fill("现场检查发现，未按要求落实。");
            look(page, language + " a finding, evidence", language, found);
            console.press(on).expectAddress("/check");
            page.locator(".answers").waitFor();
            look(page, language + " a finding, check", language, found);
            page.context().close();
        }
        assertThat(found).isEmpty();
        assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static String order(Api api, String project) throws Exception {
        String finding = api.post(
                "v1/findings",
                """
                {"project":"%s","provision":"10.4","conductDate":"2024-08-05","description":"现场检查发现，未实名登记。"}"""
                        .formatted(project));
        return Api.text(
                api.post(
                        "v1/orders",
                        """
                        {"number":"温人社改〔2024〕901号","orderedOn":"2024-08-06","deadline":"2024-12-31",\
                        "findings":["%s"]}"""
                                .formatted(Api.text(finding, "id"))),
                "id");
    }

    private static Set<String> routes(Page page) {
        Set<String> routes = new LinkedHashSet<>();
        page.locator("vaadin-side-nav-item").all().forEach(item -> routes.add(item.getAttribute("path")));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    static void look(Page page, String where, String language, List<String> found) {
        if (page.locator("h1").count() != 1) {
            found.add(where + ": " + page.locator("h1").count() + " h1");
        }
        String lang = page.locator("html").getAttribute("lang");
        if (lang == null || !lang.substring(0, 2).equals(language.substring(0, 2))) {
            found.add(where + ": lang is " + lang);
        }
        check(new AxeBuilder(page), where + " on a desk", found);
        if (language.startsWith("zh")) {
            lookAgain(page, where, found);
        }
        page.setViewportSize(TABLET, HEIGHT);
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 0) {
            found.add(where + ": scrolls sideways by " + wide + " at " + TABLET);
        }
        page.setViewportSize(DESK, HEIGHT);
    }

    private static void lookAgain(Page page, String where, List<String> found) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // only the colours differ
        check(new AxeBuilder(page).withRules(List.of("color-contrast")), where + " in the dark", found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(TABLET, HEIGHT);
        check(new AxeBuilder(page), where + " on a tablet", found);
    }

    private static void check(AxeBuilder axe, String where, List<String> found) {
        // the pages have no frames, so a second page for their results is not needed
        for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
            if (BAD.contains(rule.getImpact())) {
                for (CheckedNode node : rule.getNodes().stream()
                        .filter(node -> !ofTheLibrary(rule, node))
                        .limit(3)
                        .toList()) {
                    found.add(where + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml());
                }
            }
        }
    }

    // vaadin-select gives its button aria-required, which that role does not have; the label says "required" as well.
    // vaadin-tabs has a part between the list and its tabs that takes the focus by scripts only
    private static boolean ofTheLibrary(Rule rule, CheckedNode node) {
        boolean select = rule.getId().equals("aria-allowed-attr")
                && node.getHtml().startsWith("<vaadin-select-value-button ")
                && node.getHtml().contains("aria-required=");
        boolean tabs =
                rule.getId().equals("aria-required-children") && node.getHtml().startsWith("<vaadin-tabs ");
        return select || tabs;
    }
}
