// SPDX-License-Identifier: Apache-2.0
/** The Measures, findings and decisions, the points of an officer, and the cancellation of filings. */
package org.wagewarden.console.web.scoring;
