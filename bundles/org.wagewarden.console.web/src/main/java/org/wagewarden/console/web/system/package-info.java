// SPDX-License-Identifier: Apache-2.0
/** For those who run the platform: services and plugins, the audit trail, the own account. */
package org.wagewarden.console.web.system;
