// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/**
 * The way to call a service that a plugin provides. Whatever the plugin throws, returns or holds up becomes a rejection in
 * plain words; three failures of one service within ten minutes put that service into quarantine until its plugin is
 * updated, restarted or removed. Thread-safe.
 *
 * <p>Codes of rejections: {@code plugin-failed} (it threw or returned null), {@code plugin-too-slow},
 * {@code plugin-busy} (an earlier call that was given up still runs), {@code plugin-quarantined}.
 */
@ProviderType
public interface PluginGuard {

    /**
     * Calls a plugin on a thread of its own, and gives up when the limit is over (the thread is interrupted). Thread
     * locals of the caller, a transaction or a UI among them, do not reach the plugin.
     *
     * @param service the properties of the plugin's service, as DS hands them to a bind method
     * @param limit how long the call may take
     * @param call calls the plugin; must not keep anything of it
     */
    <T> Outcome<T> call(Map<String, ?> service, Duration limit, Callable<T> call);

    /**
     * Calls a plugin on the caller's own thread, for work that is bound to it (components of a page). It cannot be given
     * up; taking longer than the limit counts as a failure, and the result is still returned.
     */
    <T> Outcome<T> callHere(Map<String, ?> service, Duration limit, Callable<T> call);

    /** Why a service is in quarantine; empty when it is not. */
    Optional<Reason> quarantine(Map<String, ?> service);
}
