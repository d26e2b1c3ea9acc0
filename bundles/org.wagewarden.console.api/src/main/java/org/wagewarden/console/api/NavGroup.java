// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import org.wagewarden.platform.api.LocalText;

/** The groups of the navigation, in the order of the screen. */
public enum NavGroup {
    WORKBENCH("工作台", "Workbench"),
    OFFICERS("劳资专管员", "Officers"),
    PROJECTS("在建项目", "Projects"),
    TRAINING("培训与证书", "Training and certificates"),
    SCORING("扣分与整改", "Deductions and rectification"),
    REPORTS("统计分析", "Statistics and reports"),
    PUBLICATION("公示与查验", "Publication and verification"),
    SYSTEM("系统管理", "System administration"),
    MONITORING("系统监控", "System monitoring"),
    PLUGINS("插件中心", "Plugins");

    private final LocalText title;

    NavGroup(String zh, String en) {
        this.title = new LocalText(zh, en);
    }

    public LocalText title() {
        return title;
    }
}
