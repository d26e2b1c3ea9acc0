// SPDX-License-Identifier: Apache-2.0
/**
 * Reports: what a district's bundle provides ({@link org.wagewarden.reporting.api.LocalReport}), what a user may produce
 * ({@link org.wagewarden.reporting.api.Reports}), and tables and charts as documents
 * ({@link org.wagewarden.reporting.api.Documents}).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.reporting.api;
