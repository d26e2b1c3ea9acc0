// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import org.wagewarden.platform.api.LocalText;

/** The four functions the Measures give to authorities (Art. 4). Which department holds which is data of the district. */
public enum AuthorityFunction {
    /** 人力社保: sees the projects of every sector. */
    HUMAN_RESOURCES("人力社保", "Human resources"),
    /** 住房城乡建设. */
    CONSTRUCTION("住建", "Construction"),
    /** 交通运输. */
    TRANSPORT("交通", "Transport"),
    /** 水利. */
    WATER("水利", "Water");

    private final LocalText label;

    AuthorityFunction(String zh, String en) {
        label = new LocalText(zh, en);
    }

    /** What the screen shows. */
    public LocalText label() {
        return label;
    }
}
