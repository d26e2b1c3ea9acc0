// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** The languages of the console; the first one is what a browser gets that asks for neither. */
final class Languages implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    /** Texts are {@code LocalText} values here, not keys; the library asks for none of its own. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return key;
    }
}
