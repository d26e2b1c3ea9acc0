// SPDX-License-Identifier: Apache-2.0
/**
 * The extension points of the console. A bundle registers a {@link org.wagewarden.console.api.ConsoleView view}, an
 * {@link org.wagewarden.console.api.OfficerTab officer tab}, a {@link org.wagewarden.console.api.ProjectPanel project
 * panel} or a {@link org.wagewarden.console.api.DashboardCard dashboard card} as a service and the console shows it, to the
 * people it is meant for, for as long as the service is there.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.console.api;
