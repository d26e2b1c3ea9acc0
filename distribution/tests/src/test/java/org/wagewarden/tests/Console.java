// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a user does at the console: by the words on the screen, not by its markup. */
record Console(Page page) {

    private static final String ANSWERED =
            """
            () => new Promise(answered => {
                const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(one => one.isActive?.());
                const until = Date.now() + 30000;
                const ask = () => busy() && Date.now() < until ? setTimeout(ask, 10) : answered();
                ask();
            })""";

    /** Goes to an address of the console, as with a bookmark. */
    Console go(RunningPlatform platform, String path) {
        page.navigate(platform.address() + path);
        page.locator("main h1").first().waitFor();
        return this;
    }

    /** The page's title on the page. */
    Locator title() {
        return page.locator("main h1");
    }

    Console expectTitle(String text) {
        PlaywrightAssertions.assertThat(title()).hasText(text);
        return this;
    }

    /**
     * Waits until the page has this address; a page that the platform leads to is drawn a moment before the browser's
     * address follows, and whoever loads it anew in between gets the page before.
     */
    Console expectAddress(String pattern) {
        page.waitForURL(Pattern.compile(pattern));
        return this;
    }

    /** Waits until the text stands somewhere on the page. */
    Console expect(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    Console press(String button) {
        answered();
        button(button).click();
        return this;
    }

    /**
     * Waits until the console has answered all that was done before; a form that an answer draws anew loses what is
     * typed into it meanwhile. A console that has lost its platform does not answer, and is not waited for long.
     */
    private Page answered() {
        try {
            page.evaluate(ANSWERED);
            return page;
        } catch (PlaywrightException loadedAnew) {
            if (!loadedAnew.getMessage().contains("Execution context was destroyed")) {
                throw loadedAnew;
            }
            page.waitForLoadState();
            return answered();
        }
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    /** A button that shows how many rows have an outcome. */
    Locator outcome(String label, int count) {
        return page.locator(".outcome-bar vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(label + "\\s*" + count)))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** An entry of the navigation, which is the title of its page, too. */
    Console open(String entry) {
        return open(entry, entry);
    }

    /** An entry of the navigation that leads to a page with a title of its own. */
    Console open(String entry, String title) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        return expectTitle(title);
    }

    Console tab(String name) {
        answered()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    Console fill(String label, String value) {
        answered()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(value);
        return this;
    }

    /** Types a day, and leaves the field. */
    Console day(String label, java.time.LocalDate day) {
        answered();
        Locator input = field("vaadin-date-picker", label).locator("input");
        input.fill(day.toString());
        input.press("Enter");
        input.press("Tab");
        return this;
    }

    /** Searches in a field with a list, and takes the only thing found that has the text. */
    Console find(String label, String typed, String wanted) {
        answered();
        Locator input = field("vaadin-combo-box", label).locator("input");
        input.fill(typed);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(wanted))
                .first()
                .click();
        PlaywrightAssertions.assertThat(input).hasValue(containing(wanted));
        return this;
    }

    /** A pattern that the browser understands too; its regular expressions know no quoting of whole texts. */
    static Pattern containing(String text) {
        return Pattern.compile(text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
    }

    /** Opens a list of values, and takes one. */
    Console choose(String label, String wanted) {
        answered();
        Locator select = field("vaadin-select", label);
        select.click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(wanted))
                .first()
                .click();
        // the value has come down from the list, and the list is gone
        PlaywrightAssertions.assertThat(select.locator("vaadin-select-value-button"))
                .containsText(wanted);
        PlaywrightAssertions.assertThat(page.locator("vaadin-select-list-box:visible"))
                .hasCount(0);
        return this;
    }

    /** Waits until a field has this value. */
    Console expectKept(String label, String value) {
        PlaywrightAssertions.assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .last())
                .hasValue(value);
        return this;
    }

    Locator field(String kind, String label) {
        return page.locator(kind)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .last();
    }

    Console tick(String label) {
        answered()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .check();
        return this;
    }

    Console option(String label) {
        answered()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label))
                .check();
        return this;
    }

    Console upload(Path file) {
        answered().locator("vaadin-upload input[type=file]").last().setInputFiles(file);
        return this;
    }

    /** Follows a link that downloads, and says where the file is; it keeps the name that the platform gave it. */
    Path download(String link, Path folder) {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    /** The search in the header. */
    Console search(String text) {
        Locator field = page.locator(".header .search input");
        field.fill(text);
        field.press("Enter");
        return expectAddress("/search\\?q=");
    }

    Console signOut() {
        page.locator(".header vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible, vaadin-context-menu-item:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("退出登录|Sign out")))
                .last()
                .click();
        page.locator("vaadin-password-field").waitFor();
        return this;
    }
}
