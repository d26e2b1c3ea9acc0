// SPDX-License-Identifier: Apache-2.0
/**
 * The register of the city: districts and authorities (notice of issue, Art. 4), contractors and projects (Art. 2), officers
 * (Art. 3), their filings (Arts. 4 and 15) and appointments and the division of work among them (Art. 5).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.5.0")
package org.wagewarden.registry.api;
