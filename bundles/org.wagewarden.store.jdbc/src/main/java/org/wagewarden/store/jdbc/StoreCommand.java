// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.wagewarden.store.api.StoreException;

/**
 * The commands on a store while the platform is stopped: backup, restore, move, fingerprint. Exit codes: 0 done, 1 not
 * done (with one sentence), 2 asked wrongly.
 */
public final class StoreCommand {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream errors;

    /** With its surroundings, so that tests may have their own. */
    public StoreCommand(Map<String, String> environment, PrintStream out, PrintStream errors) {
        this.environment = environment;
        this.out = out;
        this.errors = errors;
    }

    /** Runs a command line, given as the operator wrote it. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new StoreCommand(System.getenv(), out, errors).run(arguments));
    }

    /** Runs a command line and gives its exit code. */
    public int run(String... arguments) {
        try {
            CommandLine line = CommandLine.parse(arguments);
            if (line.help()) {
                out.print(CommandLine.HELP);
                return 0;
            }
            new Transfers(new Endpoints(environment), out).run(line);
            return 0;
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 2;
        } catch (StoreException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }
}
