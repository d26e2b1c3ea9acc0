// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;

/**
 * Who gets to see something. This decides what the console offers; it protects nothing by itself: every command and
 * query checks its caller again.
 */
public sealed interface Audience {

    /** Whether this visitor belongs to it; an empty visitor has not signed in. */
    boolean admits(Optional<Caller> visitor);

    /** Everybody, signed in or not. */
    static Audience everyone() {
        return new Everyone();
    }

    /** Whoever has signed in. */
    static Audience signedIn() {
        return new SignedIn();
    }

    /** Whoever has signed in and works for an authority: not an officer with an account for the own record alone. */
    static Audience staff() {
        return new Staff();
    }

    /** Who holds the permission. */
    static Audience holding(Permission permission) {
        return new Holding(permission);
    }

    /** @see Audience#everyone() */
    record Everyone() implements Audience {
        @Override
        public boolean admits(Optional<Caller> visitor) {
            return true;
        }
    }

    /** @see Audience#signedIn() */
    record SignedIn() implements Audience {
        @Override
        public boolean admits(Optional<Caller> visitor) {
            return visitor.isPresent();
        }
    }

    /** @see Audience#staff() */
    record Staff() implements Audience {
        @Override
        public boolean admits(Optional<Caller> visitor) {
            return visitor.filter(caller -> !caller.roles().equals(Set.of(Role.OFFICER)))
                    .isPresent();
        }
    }

    /** @see Audience#holding(Permission) */
    record Holding(Permission permission) implements Audience {
        @Override
        public boolean admits(Optional<Caller> visitor) {
            return visitor.filter(caller -> caller.may(permission)).isPresent();
        }
    }
}
