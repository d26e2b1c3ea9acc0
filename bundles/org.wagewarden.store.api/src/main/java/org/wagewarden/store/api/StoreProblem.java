// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.platform.api.LocalText;

/**
 * Why the platform must not go on with this store: it cannot be opened, is newer than the program, belongs to another
 * process, or is not the kind of store that was asked for. Whoever finds such a problem registers it as a service; the
 * platform's runtime prints the sentence and stops the platform with exit code 1.
 */
@ConsumerType
@FunctionalInterface
public interface StoreProblem {

    /** One sentence that an operator can act on, without address, user and password. */
    LocalText sentence();
}
