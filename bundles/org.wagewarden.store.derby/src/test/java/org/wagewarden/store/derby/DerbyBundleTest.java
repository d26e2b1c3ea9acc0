// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DerbyBundleTest {

    @TempDir
    private Path folder;

    /** The bundle's copy of the list must follow Derby when its version changes. */
    @Test
    void theListOfModulesIsDerbysOwnWithoutManagement() throws IOException {
        Properties theirs = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/org/apache/derby/modules.properties")) {
            theirs.load(in);
        }
        Properties ours = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("modules.properties"))) {
            ours.load(in);
        }
        theirs.remove("derby.module.mgmt.jmx");
        theirs.remove("derby.env.jdk.mgmt.jmx");
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void theLogLiesBesideTheDatabaseAndNoThreadIsLeft() throws Exception {
        Properties properties = new Properties();
        properties.setProperty(
                DataSourceFactory.JDBC_URL, "jdbc:derby:directory:" + folder.resolve("db") + ";create=true");
        try (DerbyDataSourceFactory factory = new DerbyDataSourceFactory();
                Connection connection = factory.createDataSource(properties).getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(folder.resolve("derby.log")).isNotEmptyFile();
            assertThat(Path.of("derby.log")).doesNotExist();
        }
        assertThat(System.getProperty("derby.stream.error.file")).isNull();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(Thread::isAlive)
                        .map(Thread::getName))
                .noneMatch(name -> name.startsWith("derby"));
    }

    @Test
    void theDriverStartsNothingUntilItConnects() throws Exception {
        String url = "jdbc:derby:directory:" + folder.resolve("db") + ";create=true";
        try (DerbyDataSourceFactory factory = new DerbyDataSourceFactory()) {
            Driver driver = factory.createDriver(new Properties());
            assertThat(driver.acceptsURL(url)).isTrue();
            assertThat(driver.acceptsURL("jdbc:postgresql://localhost/x")).isFalse();
            assertThat(driver.connect("jdbc:postgresql://localhost/x", new Properties()))
                    .isNull();
            driver.connect(url, new Properties()).close();
        }
        assertThat(folder.resolve("derby.log")).isNotEmptyFile();
        assertThat(Path.of("derby.log")).doesNotExist();
    }

    @Test
    void otherAddressesAreRefused() {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:postgresql://localhost/x");
        try (DerbyDataSourceFactory factory = new DerbyDataSourceFactory()) {
            assertThatThrownBy(() -> factory.createDataSource(properties)).isInstanceOf(SQLException.class);
        }
    }
}
