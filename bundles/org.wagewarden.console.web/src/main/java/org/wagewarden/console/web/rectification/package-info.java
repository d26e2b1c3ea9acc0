// SPDX-License-Identifier: Apache-2.0
/** Orders to correct (Art. 11): what is due when, the re-inspections, and what a lapse proposes. */
package org.wagewarden.console.web.rectification;
