// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.platform.api.PublicId;

/** The findings that a user is writing; they end with the session. */
final class Sketches {

    /** Whoever begins more has given up the oldest. */
    private static final int MOST = 10;

    private final Map<String, Sketch> all = new LinkedHashMap<>();

    private Sketches() {}

    /** Those of a session, which has to be locked. */
    static Sketches of(VaadinSession session) {
        Sketches there = session.getAttribute(Sketches.class);
        if (there != null) {
            return there;
        }
        Sketches begun = new Sketches();
        session.setAttribute(Sketches.class, begun);
        return begun;
    }

    Sketch begin() {
        Sketch sketch = new Sketch(PublicId.next());
        all.put(sketch.id(), sketch);
        if (all.size() > MOST) {
            forget(all.values().iterator().next());
        }
        return sketch;
    }

    Optional<Sketch> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    void forget(Sketch sketch) {
        all.remove(sketch.id());
        sketch.files().clear();
    }
}
