// SPDX-License-Identifier: Apache-2.0
/** What every provider of scoring promises, as tests, and the small register that the tests bring with them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.scoring.tck;
