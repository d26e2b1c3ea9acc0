// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/**
 * What the parts of one import's page share.
 *
 * @param id which import
 * @param show shows the page for a new state of the import
 */
record Work(ViewContext context, AddressState state, Imports imports, ImportId id, Consumer<ImportView> show) {

    /** The import as it stands now; empty when it was deleted in another window. */
    Optional<ImportView> now() {
        return imports.find(context.caller(), id);
    }

    /** What is imported; empty when its bundle is not running. */
    Optional<ProfileView> profile(ImportView view) {
        return imports.profiles(context.caller()).stream()
                .filter(profile -> profile.id().equals(view.profile()))
                .findFirst();
    }

    /** Shows what came of a command; a refusal leaves the page as it is. */
    void show(Outcome<ImportView> outcome, Consumer<List<Reason>> refused) {
        switch (outcome) {
            case Outcome.Accepted<ImportView>(ImportView view) -> show.accept(view);
            case Outcome.Rejected<ImportView>(List<Reason> reasons) -> refused.accept(reasons);
        }
    }

    /** The same, with a refusal as a message at the edge of the screen. */
    void show(Outcome<ImportView> outcome) {
        show(outcome, reasons -> Notices.refused(context, reasons));
    }
}
