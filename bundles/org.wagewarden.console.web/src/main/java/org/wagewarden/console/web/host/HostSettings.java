// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator sets about the console's sessions and windows. */
@ObjectClassDefinition(name = "控制台 / Console", description = "会话与刷新 / Sessions and refreshing")
public @interface HostSettings {

    /** The PID. */
    String PID = "console.host";

    @AttributeDefinition(
            name = "空闲退出（分钟） / Idle sign-out (minutes)",
            description = "多少分钟没有操作后退出登录 / Minutes without a user's action after which the session ends",
            min = "1",
            max = "720")
    int idle_minutes() default 30;

    @AttributeDefinition(
            name = "刷新间隔（毫秒） / Poll interval (milliseconds)",
            description = "页面多久询问一次变化，0 为不询问 / How often an open page asks for changes; 0 for never",
            min = "0",
            max = "600000")
    int poll_millis() default 5000;
}
