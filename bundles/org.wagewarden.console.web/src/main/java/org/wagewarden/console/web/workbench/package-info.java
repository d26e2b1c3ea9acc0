// SPDX-License-Identifier: Apache-2.0
/** The first page: the cards that the installed bundles contribute. */
package org.wagewarden.console.web.workbench;
