// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium, and what the page complained about while it was used. */
final class Browser implements AutoCloseable {

    /** Enough for a small machine that does other things as well. */
    private static final double PATIENCE_MILLIS = Integer.getInteger("patience", 120_000);

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is needed: apt-get install chromium"));
    }

    /** A new window of a new person. */
    Page open(String locale, ColorScheme scheme, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        return page;
    }

    /** A new window in Chinese, light, of a desk's width. */
    Page open() {
        return open("zh-CN", ColorScheme.LIGHT, 1440);
    }

    /** Signs in at the address and waits for the frame. */
    static Page signIn(Page page, RunningPlatform platform, String account) {
        return signIn(page, platform, account, "");
    }

    static Page signIn(Page page, RunningPlatform platform, String account, String path) {
        page.navigate(platform.address() + path);
        page.locator("vaadin-text-field input").first().fill(account);
        page.locator("vaadin-password-field input").fill(RunningPlatform.PASSWORD);
        page.locator(".sign-in vaadin-button[theme~=primary]").click();
        page.locator("vaadin-app-layout").waitFor();
        page.locator("main h1").waitFor();
        return page;
    }

    /** What every open window shows now, as pictures. */
    void pictures(Path folder, String name) {
        int number = 0;
        for (BrowserContext context : chromium.contexts()) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + number + ".png")));
            }
        }
    }

    /** Lets everybody go home; a window that stays open goes on asking the platform for news. */
    void closeWindows() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    /** Errors of pages and violations of the content policy, so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
