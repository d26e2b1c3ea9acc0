// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fields are the library's own affair; a new version that moves them fails here, not in a running platform. */
class LibraryCachesTest {

    /** A bean. */
    public static final class Bean {
        public String getName() {
            return "x";
        }
    }

    @Test
    void nothingIsLeftInTheCachesThatAreKeyedByClass() throws ReflectiveOperationException {
        BeanPropertySet.get(Bean.class);
        assertThat(beanProperties()).isNotEmpty();
        assertThat(value(UIInternals.class, "warnedAboutDeps")).isInstanceOf(Collection.class);
        assertThat(ComponentUtil.getAllTagMappings()).isEmpty();

        new LibraryCaches().forget();

        assertThat(beanProperties()).isEmpty();
    }

    private static Map<?, ?> beanProperties() throws ReflectiveOperationException {
        return (Map<?, ?>) value(BeanPropertySet.class, "INSTANCES");
    }

    private static Object value(Class<?> owner, String name) throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }
}
