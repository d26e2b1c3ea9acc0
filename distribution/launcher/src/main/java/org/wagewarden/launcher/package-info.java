// SPDX-License-Identifier: Apache-2.0
/** Starts the framework with the platform's bundles. */
package org.wagewarden.launcher;
