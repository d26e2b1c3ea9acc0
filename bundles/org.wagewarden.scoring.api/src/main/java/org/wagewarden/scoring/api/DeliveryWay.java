// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.LocalText;

/** How a document was served. */
public enum DeliveryWay {
    IN_PERSON("直接送达", "In person"),
    LEFT("留置送达", "Left with witnesses"),
    POST("邮寄送达", "By post"),
    ELECTRONIC("电子送达", "Electronically"),
    PUBLIC("公告送达", "By public notice");

    private final LocalText label;

    DeliveryWay(String zh, String en) {
        label = new LocalText(zh, en);
    }

    public LocalText label() {
        return label;
    }
}
