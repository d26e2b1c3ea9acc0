// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;

/**
 * A profile that a caller may use.
 *
 * @param id its identifier
 * @param title what is imported
 * @param description one sentence on it
 * @param columns its columns
 */
public record ProfileView(String id, LocalText title, LocalText description, List<ImportColumn> columns) {
    public ProfileView {
        columns = List.copyOf(columns);
    }
}
