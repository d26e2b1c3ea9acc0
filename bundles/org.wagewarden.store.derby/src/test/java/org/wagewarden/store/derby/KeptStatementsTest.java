// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.jdbc.DataSourceFactory;

class KeptStatementsTest {

    private static final String ECHO = "VALUES CAST(? AS VARCHAR(9))";

    private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, "jdbc:derby:memory:kept;create=true");
        connection = factory.createDataSource(properties).getConnection();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
        factory.close();
    }

    @Test
    void aStatementThatWasClosedIsLentAgain() throws SQLException {
        PreparedStatement first = connection.prepareStatement(ECHO);
        first.setString(1, "one");
        assertThat(echo(first)).isEqualTo("one");
        PreparedStatement kept = derbys(first);
        first.close();
        try (PreparedStatement second = connection.prepareStatement(ECHO)) {
            second.setString(1, "two");
            assertThat(echo(second)).isEqualTo("two");
            assertThat(derbys(second)).isSameAs(kept);
        }
    }

    @Test
    void itForgetsItsParametersAndItsBatch() throws SQLException {
        try (PreparedStatement first = connection.prepareStatement(ECHO)) {
            first.setString(1, "one");
        }
        try (PreparedStatement second = connection.prepareStatement(ECHO)) {
            assertThatThrownBy(second::executeQuery).isInstanceOf(SQLException.class);
        }
        try (PreparedStatement create = connection.prepareStatement("CREATE TABLE t (a INT)")) {
            create.executeUpdate();
        }
        String insert = "INSERT INTO t VALUES (?)";
        try (PreparedStatement forgotten = connection.prepareStatement(insert)) {
            forgotten.setInt(1, 1);
            forgotten.addBatch();
        }
        try (PreparedStatement sent = connection.prepareStatement(insert)) {
            sent.setInt(1, 2);
            sent.addBatch();
            assertThat(sent.executeBatch()).hasSize(1);
        }
    }

    @Test
    void twoAtOnceAreTwo() throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(ECHO);
                PreparedStatement other = connection.prepareStatement(ECHO)) {
            assertThat(derbys(one)).isNotSameAs(derbys(other));
            one.setString(1, "one");
            other.setString(1, "other");
            try (ResultSet rows = one.executeQuery()) {
                assertThat(echo(other)).isEqualTo("other");
                assertThat(rows.next()).isTrue();
            }
        }
    }

    @Test
    void whatIsClosedStaysClosedWithItsResults() throws SQLException {
        PreparedStatement closed = connection.prepareStatement(ECHO);
        closed.setString(1, "one");
        ResultSet left = closed.executeQuery();
        closed.close();
        closed.close();
        assertThat(closed.isClosed()).isTrue();
        assertThat(left.isClosed()).isTrue();
        assertThatThrownBy(() -> closed.setString(1, "two"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("XJ012"));
        assertThat(closed).hasToString(closed.toString());
    }

    @Test
    void oneThatFailedOrHasSettingsIsNotKept() throws SQLException {
        PreparedStatement limited = connection.prepareStatement(ECHO);
        limited.setMaxRows(1);
        PreparedStatement limits = derbys(limited);
        limited.close();
        assertThat(limits.isClosed()).isTrue();

        PreparedStatement failing = connection.prepareStatement(ECHO);
        PreparedStatement fails = derbys(failing);
        assertThatThrownBy(failing::executeQuery).isInstanceOf(SQLException.class);
        failing.close();
        assertThat(fails.isClosed()).isTrue();
    }

    @Test
    void onesThatWriteOrReadFilesAreNotKept() throws SQLException {
        try (PreparedStatement create =
                connection.prepareStatement("CREATE TABLE f (h CHAR(32) FOR BIT DATA, b BLOB)")) {
            create.executeUpdate();
        }
        String insert = "INSERT INTO f VALUES (?, ?)";
        PreparedStatement writing = connection.prepareStatement(insert);
        PreparedStatement writes = derbys(writing);
        writing.setBytes(1, new byte[32]);
        writing.setBytes(2, new byte[100_000]);
        writing.executeUpdate();
        writing.close();
        assertThat(writes.isClosed()).isTrue();

        PreparedStatement reading = connection.prepareStatement("SELECT b FROM f");
        PreparedStatement reads = derbys(reading);
        try (ResultSet rows = reading.executeQuery()) {
            assertThat(rows.next()).isTrue();
        }
        reading.close();
        assertThat(reads.isClosed()).isTrue();

        PreparedStatement hashes = connection.prepareStatement("SELECT 1 FROM f WHERE h = ?");
        PreparedStatement kept = derbys(hashes);
        hashes.setBytes(1, new byte[32]);
        hashes.close();
        assertThat(kept.isClosed()).isFalse();
    }

    @Test
    void theOneUnusedForLongestGoesFirst() throws SQLException {
        PreparedStatement oldest = prepared(0);
        PreparedStatement next = prepared(1);
        for (int i = 2; i <= KeptStatements.MOST; i++) {
            prepared(i);
        }
        assertThat(oldest.isClosed()).isTrue();
        assertThat(next.isClosed()).isFalse();
        connection.close();
        assertThat(next.isClosed()).isTrue();
    }

    /** Derby's own statement behind one that was prepared and closed. */
    private PreparedStatement prepared(int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VALUES " + number)) {
            return derbys(statement);
        }
    }

    private static PreparedStatement derbys(PreparedStatement statement) throws SQLException {
        return statement.unwrap(PreparedStatement.class);
    }

    private static String echo(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
