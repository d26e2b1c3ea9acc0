// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

/** The way a command came in. */
public enum Channel {
    CONSOLE,
    REST,
    SHELL,
    PLATFORM
}
