// SPDX-License-Identifier: Apache-2.0
/** How the gaps of the Measures are read: every reading with its versions, and how another reading comes into force. */
package org.wagewarden.console.web.policy;
