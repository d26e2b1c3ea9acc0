// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.LocalText;

class ContributionsTest {

    private final Contributions contributions = new Contributions(new LibraryCaches());

    @Test
    void theLongestPathAnswersAndTheRestIsParameters() {
        add(1, 0, "officers");
        add(2, 0, "officers/new");

        assertThat(path("officers", "new", "x")).isEqualTo("officers/new + [x]");
        assertThat(path("officers", "17")).isEqualTo("officers + [17]");
        assertThat(path("officers")).isEqualTo("officers + []");
    }

    @Test
    void theFirstPageAnswersToItsOwnAddressOnly() {
        add(1, 0, "");

        assertThat(path()).isEqualTo(" + []");
        assertThat(path("nowhere")).isEqualTo("nothing");
        assertThat(path("nowhere", "at", "all")).isEqualTo("nothing");
    }

    @Test
    void ofOnePathTheHigherRankingAnswersUntilItGoes() {
        add(1, 0, "report");
        ServiceReference<ConsoleView> higher = add(2, 10, "report");
        assertThat(contributions.match(List.of("report")))
                .hasValueSatisfying(m -> assertThat(m.offer().ranking()).isEqualTo(10));

        contributions.removeView(higher);

        assertThat(contributions.match(List.of("report")))
                .hasValueSatisfying(m -> assertThat(m.offer().ranking()).isZero());
    }

    @Test
    void watchersHearWhatGoesUntilTheyStopWatching() {
        List<String> heard = new ArrayList<>();
        var watching = contributions.watch(new Contributions.Watcher() {
            @Override
            public void changed() {
                heard.add("changed");
            }

            @Override
            public void gone(Offer<?, ?> offer) {
                heard.add("gone " + offer.plugin());
            }
        });
        ServiceReference<ConsoleView> view = add(1, 0, "a");
        contributions.removeView(view);
        watching.remove();
        add(2, 0, "b");

        assertThat(heard).containsExactly("changed", "gone test.plugin", "changed");
    }

    @Test
    void aServiceThatCannotSayWhatItIsStaysOut() {
        contributions.addView(new Reference(1, 0), new ConsoleView() {
            @Override
            public ViewInfo info() {
                throw new IllegalStateException("broken");
            }

            @Override
            public Component create(ViewContext context) {
                return new Div();
            }
        });

        assertThat(contributions.views()).isEmpty();
    }

    private String path(String... segments) {
        return contributions
                .match(List.of(segments))
                .map(match -> match.offer().info().path() + " + " + match.parameters())
                .orElse("nothing");
    }

    private ServiceReference<ConsoleView> add(long id, int ranking, String path) {
        Reference reference = new Reference(id, ranking);
        ViewInfo info = ViewInfo.unlisted(path, new LocalText("页", "Page"), Audience.everyone());
        contributions.addView(reference, new ConsoleView() {
            @Override
            public ViewInfo info() {
                return info;
            }

            @Override
            public Component create(ViewContext context) {
                return new Div();
            }
        });
        return reference;
    }

    /** A reference with the order of the specification. */
    private record Reference(long id, int ranking) implements ServiceReference<ConsoleView> {

        @Override
        public Object getProperty(String key) {
            return getProperties().get(key);
        }

        @Override
        public String[] getPropertyKeys() {
            return new String[0];
        }

        @Override
        public Bundle getBundle() {
            return null;
        }

        @Override
        public Bundle[] getUsingBundles() {
            return null;
        }

        @Override
        public boolean isAssignableTo(Bundle bundle, String className) {
            return true;
        }

        @Override
        public int compareTo(Object other) {
            Reference that = (Reference) other;
            return ranking != that.ranking ? Integer.compare(ranking, that.ranking) : Long.compare(that.id, id);
        }

        @Override
        public Dictionary<String, Object> getProperties() {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(Constants.SERVICE_ID, id);
            properties.put(Constants.SERVICE_RANKING, ranking);
            properties.put("wagewarden.plugin", "test.plugin");
            return properties;
        }

        @Override
        public <A> A adapt(Class<A> type) {
            return null;
        }
    }
}
