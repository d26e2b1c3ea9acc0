// SPDX-License-Identifier: Apache-2.0
/** The contract (openapi.json) as it is read at start: operations, routes and the check of values. Not exported. */
package org.wagewarden.rest.web.contract;
