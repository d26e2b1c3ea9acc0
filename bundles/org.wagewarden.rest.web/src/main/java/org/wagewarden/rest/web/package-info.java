// SPDX-License-Identifier: Apache-2.0
/** The way of a request from the servlet to a handler and back, bearer tokens, and the health checks. Not exported. */
package org.wagewarden.rest.web;
