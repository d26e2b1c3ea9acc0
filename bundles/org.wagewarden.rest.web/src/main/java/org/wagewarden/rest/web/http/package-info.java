// SPDX-License-Identifier: Apache-2.0
/** What handlers see of HTTP: a checked call, an answer, problems and JSON. Not exported. */
package org.wagewarden.rest.web.http;
