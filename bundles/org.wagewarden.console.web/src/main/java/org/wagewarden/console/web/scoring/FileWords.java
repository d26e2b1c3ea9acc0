// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.scoring.api.ExhibitFile;

/** How a file is described on every page that shows one. */
final class FileWords {

    private static final int KILO = 1024;

    private FileWords() {}

    /** What it is and how large. */
    static String kind(ViewContext context, ExhibitFile file) {
        return context.text(file.kind().label()) + " · " + size(file.size());
    }

    /** Its fingerprint, by which whoever holds the file can show that it is this one. */
    static Code fingerprint(ExhibitFile file) {
        Code code = new Code();
        code.add(new Span("SHA-256 " + file.sha256()));
        code.addClassName("fingerprint");
        return code;
    }

    private static String size(int bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? bytes / KILO + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
