// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/** Writes a ledger from a short text; see {@link ExamplesTest}. */
final class Scripts {

    private Scripts() {}

    static Book write(Book book, String script) {
        for (String line : script.split(";")) {
            String[] words = line.strip().split("[ >]+");
            if (words[0].equals("reverse") || words[0].equals("stay")) {
                EntryKind kind = words[0].equals("stay") ? EntryKind.STAY : EntryKind.REVERSAL;
                book.correct(kind, book.entries.get(Integer.parseInt(words[1]) - 1), LocalDate.parse(words[2]));
            } else {
                entry(book, line, words);
            }
        }
        return book;
    }

    private static void entry(Book book, String line, String[] words) {
        ProvisionCode code = ProvisionCode.of(words[0]).orElseThrow();
        LocalDate conduct = LocalDate.parse(words[3]);
        LocalDate effective = line.contains(">") ? LocalDate.parse(words[4]) : conduct;
        Optional<OrderReference> order = code == ProvisionCode.A11
                ? Optional.of(new OrderReference(
                        words[words.length - 2],
                        ProvisionCode.of(words[words.length - 1]).orElseThrow(),
                        conduct.minusDays(20),
                        conduct.minusDays(1)))
                : Optional.empty();
        book.charge(code, words[1], words[2], conduct, effective, order);
    }
}
