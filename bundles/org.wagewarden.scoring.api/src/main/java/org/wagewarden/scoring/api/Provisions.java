// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The Measures and the catalogue of scoreable situations. Public knowledge, answered from memory. Thread-safe. */
@ProviderType
public interface Provisions {

    /** The whole regulation. */
    Measures measures();

    /** The scoreable situations, in the order of the Measures. */
    List<Provision> all();

    /** One of them. */
    Provision get(ProvisionCode code);

    /**
     * Articles and items that contain every word of the text, in Chinese or English, in the order of the Measures. A number
     * finds the article; a blank text finds nothing.
     */
    List<Passage> search(String text);
}
