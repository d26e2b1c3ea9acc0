// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The plugins of this platform. What this service does to the inbox and what an operator does there by copying and
 * deleting files is the same thing. Reading needs SYSTEM_READ, changes SYSTEM_WRITE; changes are audited. Thread-safe.
 */
@ProviderType
public interface Plugins {

    /** All plugins, running or not, by name; those that were refused with their reasons. Empty without permission. */
    List<Plugin> list(Caller by);

    /**
     * The services that a complete platform has, and which of them are missing and why. For every signed-in user: a gap
     * is explained to whoever meets it.
     */
    List<PlatformPart> platformParts();

    /**
     * Puts a jar into the inbox and installs it, or updates the plugin of the same symbolic name. Returns when it serves.
     *
     * @param fileName the jar's name, as the user's file was called
     * @param jar its bytes
     * @return the running plugin, or rejected with codes like {@code WWP-014}; a rejected jar is not kept
     */
    Outcome<Plugin> install(Caller by, String fileName, byte[] jar);

    /**
     * Takes a plugin and everything it provides away, and its jar out of the inbox.
     *
     * @return the plugin as it was
     */
    Outcome<Plugin> remove(Caller by, String symbolicName);

    /** Stops and starts a plugin; ends its quarantine. */
    Outcome<Plugin> restart(Caller by, String symbolicName);
}
