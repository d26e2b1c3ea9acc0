// SPDX-License-Identifier: Apache-2.0
/** The register's pages: officers, contractors, projects, the search over them, and the appointments of both. */
package org.wagewarden.console.web.registry;
