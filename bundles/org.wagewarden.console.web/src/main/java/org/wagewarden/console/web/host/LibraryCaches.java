// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.reflect.Field;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
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

    private final Map<?, ?> beanProperties;

    @Activate
    public LibraryCaches() {
        this.beanProperties = beanProperties();
    }

    /** Everything is computed again when it is next needed, which takes microseconds per class. */
    void forget() {
        ReflectionCache.clearAll();
        beanProperties.clear();
    }

    /** The one cache without a way to clear it: what {@code new Grid<>(Bean.class)} and a bean binder look up. */
    private static Map<?, ?> beanProperties() {
        try {
            Field instances = BeanPropertySet.class.getDeclaredField("INSTANCES");
            instances.setAccessible(true);
            return (Map<?, ?>) instances.get(null);
        } catch (ReflectiveOperationException e) {
            LOG.warn("The cache of bean properties moved; removed plugins with bean grids may stay in memory: {}", e.toString());
            return Map.of();
        }
    }
}
