// SPDX-License-Identifier: Apache-2.0
/**
 * What carries the console: the servlet that runs the library inside the framework, the registry of contributions, the
 * one window class that shows them, and the security of session and page. It knows no view; what the console looks like
 * is said by the {@link org.wagewarden.console.web.host.Shell}.
 */
package org.wagewarden.console.web.host;
