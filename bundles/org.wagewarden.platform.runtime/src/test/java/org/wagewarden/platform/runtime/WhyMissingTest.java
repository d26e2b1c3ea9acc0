// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.osgi.util.promise.Promise;
import org.osgi.util.promise.Promises;

class WhyMissingTest {

    private final Components components = new Components();
    private final WhyMissing why = new WhyMissing(components);

    @Test
    void nobodyProvidesIt() {
        assertThat(why.explain("x.Officers").zh()).isEqualTo("缺少服务 x.Officers：没有运行中的模块提供它");
    }

    @Test
    void theCauseIsFollowedThroughReferences() {
        components.add("officers", "x.Officers", ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "x.Store");
        components.add("store", "x.Store", ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION, "x.Driver");
        assertThat(why.explain("x.Officers").en())
                .isEqualTo("service x.Officers is missing: component officers needs x.Store,"
                        + " component store lacks the configuration store.pid");
    }

    @Test
    void aCircleEnds() {
        components.add("a", "x.A", ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "x.B");
        components.add("b", "x.B", ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "x.A");
        assertThat(why.explain("x.A").en()).endsWith("components wait for each other");
    }

    @Test
    void onlyTheFirstLineOfAFailureIsShown() {
        components.add("a", "x.A", ComponentConfigurationDTO.FAILED_ACTIVATION, "x.B");
        assertThat(why.explain("x.A").en())
                .contains("failed to start (first line)")
                .doesNotContain("second");
    }

    @Test
    void disabledAndStartingComponentsAreSaid() {
        components.add("a", "x.A", ComponentConfigurationDTO.SATISFIED, "x.B");
        assertThat(why.explain("(&(objectClass=x.A)(y=z))").en()).endsWith("component a is starting");
        components.enabled = false;
        assertThat(why.explain("x.A").zh()).endsWith("组件 a 尚未启用");
    }

    /** A component runtime whose answers a test writes down. */
    private static final class Components implements ServiceComponentRuntime {

        private final Map<ComponentDescriptionDTO, ComponentConfigurationDTO> all = new LinkedHashMap<>();
        private boolean enabled = true;

        void add(String name, String service, int state, String needs) {
            ReferenceDTO reference = new ReferenceDTO();
            reference.name = "needed";
            reference.interfaceName = needs;
            ComponentDescriptionDTO description = new ComponentDescriptionDTO();
            description.name = name;
            description.serviceInterfaces = new String[] {service};
            description.configurationPid = new String[] {name + ".pid"};
            description.references = new ReferenceDTO[] {reference};
            UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
            unsatisfied.name = "needed";
            ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
            configuration.state = state;
            configuration.failure = "first line\nsecond line";
            configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
            all.put(description, configuration);
        }

        @Override
        public Collection<ComponentDescriptionDTO> getComponentDescriptionDTOs(Bundle... bundles) {
            return new ArrayList<>(all.keySet());
        }

        @Override
        public ComponentDescriptionDTO getComponentDescriptionDTO(Bundle bundle, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Collection<ComponentConfigurationDTO> getComponentConfigurationDTOs(
                ComponentDescriptionDTO description) {
            return List.of(all.get(description));
        }

        @Override
        public boolean isComponentEnabled(ComponentDescriptionDTO description) {
            return enabled;
        }

        @Override
        public Promise<Void> enableComponent(ComponentDescriptionDTO description) {
            return Promises.resolved(null);
        }

        @Override
        public Promise<Void> disableComponent(ComponentDescriptionDTO description) {
            return Promises.resolved(null);
        }
    }
}
