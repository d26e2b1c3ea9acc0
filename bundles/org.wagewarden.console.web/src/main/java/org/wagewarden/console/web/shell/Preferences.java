// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Locale;
import org.wagewarden.console.api.ViewContext;

/** Language and colours, kept in the browser; they say nothing about a person. */
final class Preferences {

    private static final String LANGUAGE = "wagewarden.language";
    private static final String SCHEME = "wagewarden.scheme";

    private Preferences() {}

    /** Takes over what this browser chose before. */
    static void restore(ViewContext context) {
        UI ui = UI.getCurrent();
        WebStorage.getItem(SCHEME, scheme -> {
            if (scheme != null) {
                ui.getPage().setColorScheme(ColorScheme.Value.fromString(scheme));
            }
        });
        WebStorage.getItem(LANGUAGE, language -> {
            if (language != null && !context.locale().getLanguage().equals(language)) {
                speak(ui, language);
            }
        });
    }

    static void otherLanguage(ViewContext context) {
        String other = "zh".equals(context.locale().getLanguage()) ? "en" : "zh";
        WebStorage.setItem(LANGUAGE, other);
        speak(UI.getCurrent(), other);
    }

    static void otherScheme() {
        UI ui = UI.getCurrent();
        // what the screen shows decides, because the first choice is the system's
        ui.getPage()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')"
                        + " || (getComputedStyle(document.documentElement).colorScheme.includes('dark')"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> {
                    ColorScheme.Value next = dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
                    WebStorage.setItem(SCHEME, next.getValue());
                    ui.getPage().setColorScheme(next);
                });
    }

    private static void speak(UI ui, String language) {
        ui.getSession().setLocale("en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        ui.getPage().reload();
    }
}
