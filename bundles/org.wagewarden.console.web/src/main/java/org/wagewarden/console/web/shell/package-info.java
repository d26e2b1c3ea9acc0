// SPDX-License-Identifier: Apache-2.0
/** The frame around every view: navigation, search, language, colours, sign-in, and the pages that explain what is missing. */
package org.wagewarden.console.web.shell;
