// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** The acts that Art. 14 lists, and any other of their kind. */
public enum ExtremeAct {
    TOWER_CRANE("爬塔吊", "Climbing a tower crane"),
    ROOF("跳楼", "Threatening to jump"),
    SELF_HARM("自残", "Self-harm"),
    SUICIDE("自杀", "Suicide"),
    TRAFFIC("阻断交通", "Blocking traffic"),
    OFFICES("冲击政府及其部门办公场所", "Storming offices"),
    EQUIPMENT("破坏生产设备", "Destroying equipment"),
    /** Not listed: needs written reasons and the approval of the second level (A17). */
    OTHER("其他非理性维权行为", "Another act of this kind");

    private final LocalText label;

    ExtremeAct(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
