// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wagewarden.registry.jdbc.Ordering.Place;

class OrderingTest {

    private final Ordering name = Ordering.by("name", true, "pinyin");

    @Test
    void aCursorComesBackAsThePlaceItWas() {
        Place place = new Place(true, List.of("zhangwei", "01hqabc"));

        assertThat(name.place(name.cursor(place))).contains(place);
    }

    @Test
    void aCursorOfAnotherOrderIsNone() {
        Place place = new Place(false, List.of("zhangwei", "01hqabc"));
        String cursor = name.cursor(place);

        assertThat(Ordering.by("name", false, "pinyin").place(cursor)).isEmpty();
        assertThat(Ordering.by("district", true, "district", "pinyin").place(cursor))
                .isEmpty();
        assertThat(Ordering.byDate("name", true, "filed_on").place(cursor)).isEmpty();
        assertThat(name.place("not a cursor")).isEmpty();
    }

    @Test
    void boundsTheFirstColumnForTheIndex() {
        assertThat(name.beyond("t", new Place(false, List.of("a", "1"))).text())
                .isEqualTo("t.pinyin >= ? AND (t.pinyin > ? OR (t.pinyin = ? AND (t.id > ?)))");
        assertThat(name.beyond("t", new Place(true, List.of("a", "1"))).text())
                .isEqualTo("t.pinyin <= ? AND (t.pinyin < ? OR (t.pinyin = ? AND (t.id < ?)))");
        assertThat(name.clause("t", true)).isEqualTo("ORDER BY t.pinyin DESC, t.id DESC");
    }
}
