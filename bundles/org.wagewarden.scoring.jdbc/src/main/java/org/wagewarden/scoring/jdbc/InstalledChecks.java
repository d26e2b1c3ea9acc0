// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;
import org.wagewarden.plugins.api.PluginProperties;
import org.wagewarden.scoring.api.CheckAnswer;
import org.wagewarden.scoring.api.DecisionCheck;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.store.api.Store;

/**
 * The checks that are installed now. Each is taken for a call under guard and given back after it. That a check said of
 * itself that it is required is kept in the store from the first time it is seen, so that neither stopping a plugin nor
 * starting the platform without it gets a decision past it (R-069, T28).
 */
@Component(service = InstalledChecks.class)
public final class InstalledChecks {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final int MOST = 20;

    private final Map<Long, Check> checks = new ConcurrentSkipListMap<>();
    private final Store store;
    private final CityClock clock;
    private final AtomicReference<PluginGuard> guard = new AtomicReference<>();

    @Activate
    public InstalledChecks(@Reference ScoringSchema schema, @Reference CityClock clock) {
        this.store = schema.store();
        this.clock = clock;
    }

    /** A plugin and the district whose decisions it looks at. */
    record Key(DistrictCode district, String plugin) {}

    /** What a check answered. */
    record Answered(String plugin, boolean required, Outcome<CheckAnswer> answer) {}

    private record Check(
            Key key, boolean required, ComponentServiceObjects<DecisionCheck> source, Map<String, Object> properties) {}

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setGuard(PluginGuard present) {
        guard.set(present);
    }

    void unsetGuard(PluginGuard gone) {
        guard.compareAndSet(gone, null);
    }

    @Reference(
            service = DecisionCheck.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void add(ComponentServiceObjects<DecisionCheck> source, Map<String, Object> properties) {
        Key key = new Key(
                district(properties), String.valueOf(properties.getOrDefault(PluginProperties.PLUGIN, "unnamed")));
        boolean needed = Boolean.TRUE.equals(properties.get(PluginProperties.REQUIRED));
        checks.put(number(properties), new Check(key, needed, source, Map.copyOf(properties)));
        if (needed) {
            remember(key);
        }
    }

    private void remember(Key key) {
        store.write(session -> {
            Locks.take(session, CheckRows.LOCK);
            CheckRows.selfRequire(session, key, clock.now().truncatedTo(ChronoUnit.MICROS));
            return key;
        });
    }

    void remove(ComponentServiceObjects<DecisionCheck> source, Map<String, Object> properties) {
        checks.remove(number(properties));
    }

    private static long number(Map<String, Object> properties) {
        return (Long) properties.get("service.id");
    }

    private static DistrictCode district(Map<String, Object> properties) {
        try {
            return new DistrictCode(String.valueOf(properties.get(PluginProperties.DISTRICT)));
        } catch (IllegalArgumentException e) {
            return DistrictCode.CITY;
        }
    }

    /** The plugins that say of themselves that the decisions of a district need them, present or gone. */
    Set<Key> selfRequired(DistrictCode district) {
        Set<Key> found = new LinkedHashSet<>(store.read(session -> CheckRows.selfRequired(session, district)));
        checks.values().stream()
                .filter(check -> check.required() && concerns(check.key(), district))
                .map(Check::key)
                .forEach(found::add);
        return found;
    }

    /** Whether a check of the plugin looks at the district's decisions; one for the whole city looks at every district's. */
    boolean present(Key key) {
        return checks.values().stream()
                .map(Check::key)
                .anyMatch(there -> there.plugin().equals(key.plugin()) && concerns(there, key.district()));
    }

    static boolean concerns(Key key, DistrictCode district) {
        return key.district().equals(district) || key.district().equals(DistrictCode.CITY);
    }

    /** Asks every check that looks at decisions of the finding's district. */
    List<Answered> ask(Finding finding) {
        List<Answered> answers = new ArrayList<>();
        for (Check check : checks.values()) {
            if (concerns(check.key(), finding.district())) {
                answers.add(new Answered(check.key().plugin(), check.required(), ask(check, finding)));
            }
        }
        return answers;
    }

    private Outcome<CheckAnswer> ask(Check check, Finding finding) {
        Optional<PluginGuard> present = Optional.ofNullable(guard.get());
        if (present.isEmpty()) {
            return Outcome.rejected(Reason.of(
                    "plugin-failed",
                    "插件管理服务未运行，无法调用检查插件。",
                    "The plugin service is away, so the check cannot be asked."));
        }
        return present.get().call(check.properties(), LIMIT, () -> {
            DecisionCheck service = check.source().getService();
            if (service == null) {
                throw new IllegalStateException("The service has gone, or could not be made");
            }
            try {
                CheckAnswer answer = service.check(finding);
                if (answer.requirements().size() > MOST || answer.findings().size() > MOST) {
                    throw new IllegalStateException("A check says " + MOST + " things at most");
                }
                return answer;
            } finally {
                check.source().ungetService(service);
            }
        });
    }
}
