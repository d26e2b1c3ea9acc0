// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where backups go; PID {@value #PID}. */
@ObjectClassDefinition(name = "REST: backups", description = "Where backups that are asked for over REST are written.")
@interface BackupSettings {

    String PID = "rest.web.backup";

    @AttributeDefinition(
            name = "Folder",
            description = "On the server; empty means the folder backups inside the platform's data folder.")
    String folder() default "";
}
