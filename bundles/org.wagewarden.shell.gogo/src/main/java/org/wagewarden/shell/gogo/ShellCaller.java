// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.Set;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;

/** As whom the commands act: whoever reaches the shell runs the machine already. */
final class ShellCaller {

    /** Runs the platform. */
    static final Caller OPERATOR = caller(Role.SYSTEM_ADMINISTRATOR, Scope.NOTHING);
    /** Reads the register of the whole city; of the roles that may, the one with the fewest powers. */
    static final Caller READER = caller(Role.TRAINING_ORGANISER, Scope.WHOLE_CITY);

    /** Watches the records. */
    static final Caller AUDITOR = caller(Role.AUDIT_ADMINISTRATOR, Scope.WHOLE_CITY);

    private ShellCaller() {}

    private static Caller caller(Role role, Scope scope) {
        return new Caller(AccountId.PLATFORM, "命令行", Set.of(role), scope, Channel.SHELL);
    }
}
