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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of every account's navigation, in both languages, light and dark, on a desk and on a tablet. All that is found
 * is reported together.
 */
class AccessibilityTest {

    private static final int DESK = 1440;
    private static final int TABLET = 820;
    private static final int HEIGHT = 900;
    private static final Set<String> BAD = Set.of("serious", "critical");

    /** Pages that were looked at; an account that shows the same navigation as another one shows the same pages. */
    private static final Set<String> SEEN = new HashSet<>();

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"city", "sysadmin", "audit", "training", "decision", "lucheng", "lucheng-decision"})
    void everyPageIsForEverybody(String account) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("zh-CN", "en")) {
            Page page = STAGE.browser().open(language, ColorScheme.LIGHT, DESK);
            Browser.signIn(page, STAGE.platform(), account);
            Set<String> routes = routes(page);
            if (account.equals("city")) {
                routes.addAll(List.of("officers/new", "contractors/new", "projects/new", "measures/10/5", "account"));
            }
            for (String route : routes) {
                if (SEEN.add(language + " " + kind(account) + " " + route)) {
                    new Console(page).go(STAGE.platform(), route);
                    look(page, account + " " + language + " /" + route, language, found);
                }
            }
            page.context().close();
        }
        assertThat(found).isEmpty();
        assertThat(STAGE.browser().complaints()).isEmpty();
    }

    // two accounts of one role differ in their data only
    private static String kind(String account) {
        return account.replace("lucheng-", "");
    }

    private static Set<String> routes(Page page) {
        Set<String> routes = new LinkedHashSet<>();
        page.locator("vaadin-side-nav-item").all().forEach(item -> routes.add(item.getAttribute("path")));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static void look(Page page, String where, String language, List<String> found) {
        if (page.locator("h1").count() != 1) {
            found.add(where + ": " + page.locator("h1").count() + " h1");
        }
        String lang = page.locator("html").getAttribute("lang");
        if (lang == null || !lang.substring(0, 2).equals(language.substring(0, 2))) {
            found.add(where + ": lang is " + lang);
        }
        for (int width : new int[] {DESK, TABLET}) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                check(page, where + " " + width + " " + scheme, found);
            }
        }
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wide > 0) {
            found.add(where + ": scrolls sideways by " + wide + " at " + TABLET);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(DESK, HEIGHT);
    }

    private static void check(Page page, String where, List<String> found) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (BAD.contains(rule.getImpact())) {
                for (CheckedNode node : rule.getNodes().stream().limit(3).toList()) {
                    found.add(where + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml());
                }
            }
        }
    }
}
