// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the library's caches that are keyed by class. They hold their keys for ever, which is right for an application
 * that never changes; here they would keep every plugin that was ever removed.
 */
@Component(service = LibraryCaches.class)
public final class LibraryCaches {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryCaches.class);

    /** Everything is computed again when it is next needed, which takes microseconds per class. */
    void forget() {
        ReflectionCache.clearAll();
        JacksonUtils.getMapper().clearCaches();
        // what a grid or a binder of a bean class looks up
        clear(BeanPropertySet.class, "INSTANCES");
        // the component classes whose front-end files were checked
        clear(UIInternals.class, "warnedAboutDeps");
        // the JDK keeps bean classes softly and per thread group; requests run in the group of the virtual threads
        Introspector.flushCaches();
        Thread.startVirtualThread(Introspector::flushCaches);
    }

    /** These have no way to be cleared. */
    private static void clear(Class<?> owner, String field) {
        try {
            Field cache = owner.getDeclaredField(field);
            cache.setAccessible(true);
            switch (cache.get(null)) {
                case Map<?, ?> map -> map.clear();
                case Set<?> set -> set.clear();
                case null, default -> throw new NoSuchFieldException(field);
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("The cache {} of {} moved; removed plugins may stay in memory", field, owner.getName());
        }
    }
}
