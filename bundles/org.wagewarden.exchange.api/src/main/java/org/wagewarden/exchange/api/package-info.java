// SPDX-License-Identifier: Apache-2.0
/**
 * Tables that come in and go out as files: the profile that a bundle offers for what can be imported, and the service that
 * reads a file, shows what it would do, does it, and takes it back.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.exchange.api;
