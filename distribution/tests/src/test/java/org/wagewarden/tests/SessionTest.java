// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects a session, and what every answer says to the browser. */
class SessionTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void theSessionsCookieIsForThisSiteAndNotForScripts() {
        Cookie cookie = session(STAGE.as("city").page());
        assertThat(cookie.httpOnly).isTrue();
        assertThat(String.valueOf(cookie.sameSite)).isIn("LAX", "STRICT");
        assertThat(cookie.expires).isNegative();
    }

    @Test
    void signingInChangesTheSessionsName() {
        Page page = STAGE.browser().open();
        page.navigate(STAGE.platform().address());
        page.locator("vaadin-password-field").waitFor();
        String before = session(page).value;
        Browser.signIn(page, STAGE.platform(), "city");
        assertThat(session(page).value).isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        Console console = STAGE.as("city");
        Cookie old = session(console.page());
        console.signOut();
        // somebody who kept the cookie is a stranger
        Page thief = STAGE.browser().open();
        thief.context()
                .addCookies(java.util.List.of(
                        new Cookie(old.name, old.value).setUrl(STAGE.platform().address())));
        thief.navigate(STAGE.platform().address() + "officers");
        thief.locator("vaadin-password-field").waitFor();
        assertThat(thief.locator("vaadin-app-layout").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "officers", "api/openapi.json", "api/v1/officers", "system/health/live", "console/icon.svg"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        HttpHeaders headers = STAGE.platform().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void thePagesPolicyLetsNoForeignScriptIn() throws Exception {
        String first = policy();
        assertThat(first).doesNotContain("script-src 'unsafe-inline'").doesNotContain("*");
        assertThat(first).containsPattern("script-src [^;]*'nonce-[A-Za-z0-9+/=]{20,}'");
        assertThat(policy()).isNotEqualTo(first);
    }

    private static String policy() throws Exception {
        return STAGE.platform()
                .get("")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.contains("SESSION"))
                .findFirst()
                .orElseThrow();
    }
}
