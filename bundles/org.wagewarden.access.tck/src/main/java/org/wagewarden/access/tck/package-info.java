// SPDX-License-Identifier: Apache-2.0
/**
 * What every provider of the access area has to pass: sub-class the contracts, say which store and how to start the
 * provider. For tests only; never part of a running platform.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.access.tck;
