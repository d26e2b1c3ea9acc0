// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a file while a plugin is started. A plugin that ends the process leaves it for the next start of the platform,
 * which then does without that plugin.
 */
record StartMarker(PluginFolders folders) {

    private static final Logger LOG = LoggerFactory.getLogger(StartMarker.class);

    <T> T around(String symbolicName, Supplier<T> start) {
        try {
            Files.deleteIfExists(folders.starting(symbolicName));
            Files.createFile(folders.starting(symbolicName));
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", folders.installed(), e.getMessage());
        }
        T result = start.get();
        try {
            Files.deleteIfExists(folders.starting(symbolicName));
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", folders.installed(), e.getMessage());
        }
        return result;
    }
}
