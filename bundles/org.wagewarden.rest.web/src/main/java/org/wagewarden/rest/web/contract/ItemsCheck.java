// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.http.Json;

/**
 * Checks the items of a long array while it is read, so that none is kept. After {@value #MOST_REASONS} findings it only
 * counts. Not thread-safe.
 */
public final class ItemsCheck implements Json.ItemReader {

    /** More than these help nobody. */
    public static final int MOST_REASONS = 100;

    private final SchemaCheck check;
    private final Map<String, Object> each;
    private final String member;
    private final long most;
    private final List<Reason> found = new ArrayList<>();
    private long count;

    ItemsCheck(SchemaCheck check, Map<String, Object> each, String member, long most) {
        this.check = check;
        this.each = each;
        this.member = member;
        this.most = most;
    }

    @Override
    public void item(int place, Object tree) {
        count++;
        if (found.size() < MOST_REASONS && count <= most) {
            found.addAll(check.check(each, tree, member + "[" + place + "]"));
        }
    }

    /** Everything that is wrong; too many items are the only finding when there are. */
    public List<Reason> found() {
        return count <= most
                ? List.copyOf(found.subList(0, Math.min(found.size(), MOST_REASONS)))
                : List.of(Reason.of(
                                "wrong-count",
                                "最多" + most + "项，现为" + count + "项。",
                                "At most " + most + " items are taken, these are " + count + ".")
                        .at(member));
    }
}
