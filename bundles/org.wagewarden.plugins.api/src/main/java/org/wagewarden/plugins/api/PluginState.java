// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import org.wagewarden.platform.api.LocalText;

/** How a plugin is. */
public enum PluginState {
    /** Installed and started; what it provides is in use. */
    RUNNING("运行中", "Running"),
    /** Installed, and stopped by an administrator. */
    STOPPED("已停止", "Stopped"),
    /** It threw or hung when it was started; nothing of it is left in the platform. */
    START_FAILED("启动失败", "Start failed"),
    /** Installed, but something that it needs has gone. */
    UNRESOLVED("依赖缺失", "Unresolved"),
    /** In the inbox, but not taken in. */
    REFUSED("未通过校验", "Refused"),
    /** Running, but a service of it is not called any more because it failed repeatedly. */
    QUARANTINED("已隔离", "Quarantined");

    private final LocalText label;

    PluginState(String zh, String en) {
        label = new LocalText(zh, en);
    }

    /** What the screen shows. */
    public LocalText label() {
        return label;
    }
}
