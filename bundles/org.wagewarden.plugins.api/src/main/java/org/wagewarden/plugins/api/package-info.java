// SPDX-License-Identifier: Apache-2.0
/**
 * Bundles of districts and vendors: how one describes itself ({@link org.wagewarden.plugins.api.PlatformPlugin}), what is
 * installed and what is missing ({@link org.wagewarden.plugins.api.Plugins}), and the only way to call into one
 * ({@link org.wagewarden.plugins.api.PluginGuard}).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.plugins.api;
