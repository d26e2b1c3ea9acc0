// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bill of materials also names what is unrolled inside a bundle of ours. */
class BillOfMaterialsTest {

    /** Builds the distribution where that has not been done. */
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j/slf4j-api",
                "ch.qos.logback/logback-classic",
                "ch.qos.logback/logback-core",
                "org.apache.derby/derby",
                "com.vaadin/flow-server",
                "org.dhatim/fastexcel-reader",
                "org.postgresql/postgresql",
                "org.apache.felix/org.apache.felix.framework",
            })
    void aLibraryIsListed(String library) throws IOException {
        assertThat(Files.readString(Repository.ROOT.resolve("distribution/target/bom.json")))
                .contains("pkg:maven/" + library + "@");
    }
}
