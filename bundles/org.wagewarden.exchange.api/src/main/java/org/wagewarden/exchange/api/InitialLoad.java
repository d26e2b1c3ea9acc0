// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Data that a bundle loads into an empty register when the platform starts; its service properties say how far it is. There
 * is no such service when nothing is to be loaded, and one that failed stays where it was.
 */
@ProviderType
public interface InitialLoad {

    /** Service property, Boolean: whether everything is loaded; the platform can be told to be ready only then. */
    String LOADED = "wagewarden.loaded";

    /**
     * Service property, Integer from 0 to 100: how much of what this start loads is loaded; shown where the platform was
     * started. Missing when there is nothing to load.
     */
    String PERCENT = "wagewarden.loaded.percent";
}
