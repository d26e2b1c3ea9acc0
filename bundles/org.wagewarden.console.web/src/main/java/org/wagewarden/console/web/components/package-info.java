// SPDX-License-Identifier: Apache-2.0
/**
 * What the core views are made of: one table, one badge, one heading … so that every page looks and behaves alike. No
 * component knows a service.
 */
package org.wagewarden.console.web.components;
