// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator sets about bearer tokens; PID {@value #PID}. */
@ObjectClassDefinition(name = "REST", description = "How long bearer tokens of the REST interface live.")
@interface Settings {

    String PID = "rest.web";

    @AttributeDefinition(name = "Idle minutes", description = "A token that was not used for so long ends; 1 to 1440.")
    int idle_minutes() default 30;

    @AttributeDefinition(name = "Lifetime hours", description = "A token ends after so long in any case; 1 to 168.")
    int lifetime_hours() default 12;

    @AttributeDefinition(
            name = "Most tokens",
            description = "So many tokens live at once, 10 to 100000; beyond, the one idle for longest ends.")
    int most_tokens() default 5_000;

    @AttributeDefinition(
            name = "Most tokens of an account",
            description =
                    "So many tokens of one account live at once, 1 to 1000; beyond, the one idle for longest ends.")
    int most_tokens_per_account() default 20;
}
