// SPDX-License-Identifier: Apache-2.0
/**
 * The words that every area shares: bilingual text, the outcome of a command, keyset pages, the city's clock and public
 * identifiers. Values only; what an area does stands in the area's own API.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.platform.api;
