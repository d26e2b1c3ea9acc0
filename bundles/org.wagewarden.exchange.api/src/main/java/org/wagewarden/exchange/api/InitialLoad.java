// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.LocalText;

/**
 * Data that a bundle loads into an empty register when the platform starts. There is no such service while nothing is to be
 * loaded. Cheap, thread-safe.
 */
@ProviderType
public interface InitialLoad {

    /** Service property, Boolean: whether everything is loaded; the platform can be told to be ready only then. */
    String LOADED = "wagewarden.loaded";

    /** What is loaded: 演示数据, Demonstration data. */
    LocalText title();

    /** Rows that are written. */
    int done();

    /** Rows there are to write. */
    int total();

    /** How far it is. */
    State state();

    /** How far a load is. */
    enum State {
        LOADING,
        LOADED,
        /** Everything is as it was before; the log says why. */
        FAILED
    }
}
