// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.LocalText;

/**
 * What the person who started the platform has to be told once: the accounts that the platform itself made. Asked by the
 * platform's runtime, which prints it to the terminal and nowhere else. Thread-safe.
 */
@ProviderType
public interface FirstStart {

    /**
     * Whether the store was made with demonstration accounts and runs with them now. Demonstration data may be loaded
     * into such a store only.
     */
    boolean demonstration();

    /**
     * The accounts to tell, with their passwords. A generated password is forgotten by this call: a second call gives
     * an empty list.
     */
    List<Credential> take();

    /**
     * An account that the platform made.
     *
     * @param accountName what to type to sign in
     * @param purpose what it may do
     * @param password its password, in the clear
     * @param mustChange whether the first sign-in has to set another one
     */
    record Credential(String accountName, LocalText purpose, String password, boolean mustChange) {

        /** Without the password, so that it does not get into a log by accident. */
        @Override
        public String toString() {
            return "Credential[" + accountName + "]";
        }
    }
}
