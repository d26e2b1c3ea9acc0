// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MimeTypesTest {

    @Test
    void scriptsAndStylesHaveTheTypeThatBrowsersInsistOn() {
        assertThat(MimeTypes.of("/VAADIN/build/x-1.js")).contains("text/javascript;charset=utf-8");
        assertThat(MimeTypes.of("/console/console.CSS")).contains("text/css;charset=utf-8");
        assertThat(MimeTypes.of("/none")).isEmpty();
    }
}
