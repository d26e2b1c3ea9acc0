// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.contract.ItemsCheck;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.http.Json;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.Evaluations;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.api.Trial;

/**
 * The law on facts from outside. The officers of a call are read twice, one at a time: first to find everything that is
 * wrong with them, then to answer, so that what a call needs does not grow with their number.
 */
@Component(
        service = Area.class,
        name = Area.COMPONENT + EvaluationOperations.TAG,
        property = Area.PROPERTY + "=" + EvaluationOperations.TAG)
public final class EvaluationOperations implements Area {

    static final String TAG = "evaluations";

    private static final String OFFICERS = "officers";

    private final Evaluations evaluations;
    private final CityClock clock;

    @Activate
    public EvaluationOperations(@Reference Evaluations evaluations, @Reference CityClock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("evaluate", this::evaluate);
    }

    private Answer evaluate(Call call) {
        Body policy = call.body().object("policy");
        return switch (evaluations.policy(policy.optionalInteger("version"), values(policy))) {
            case Outcome.Rejected<Policy>(List<Reason> reasons) ->
                Answer.problem(Problem.of(
                        422, reasons.stream().map(r -> inside("policy", r)).toList()));
            case Outcome.Accepted<Policy>(Policy chosen) -> evaluate(call, new Trials(call.body(), chosen));
        };
    }

    private Answer evaluate(Call call, Trials trials) {
        List<Reason> wrong = new ArrayList<>();
        Json.read(new ByteArrayInputStream(call.content()), OFFICERS, (place, tree) -> {
            if (wrong.size() < ItemsCheck.MOST_REASONS) {
                trials.of(Body.of(tree)).reasons().forEach(r -> wrong.add(inside(OFFICERS + "[" + place + "]", r)));
            }
        });
        if (!wrong.isEmpty()) {
            return Answer.problem(Problem.of(422, wrong));
        }
        return Answer.flow(out -> Json.write(
                out,
                trials.head(),
                OFFICERS,
                sink -> Json.read(
                        new ByteArrayInputStream(call.content()),
                        OFFICERS,
                        (place, tree) -> sink.accept(trials.answer(Body.of(tree))))));
    }

    private static List<PolicyValue> values(Body policy) {
        return policy.objects("readings").stream()
                .map(r -> new PolicyValue(r.text("key"), r.text("value")))
                .toList();
    }

    private static Reason inside(String parent, Reason reason) {
        return reason.at(reason.field().map(f -> parent + "." + f).orElse(parent));
    }

    /** What is the same for every officer of a call. */
    private final class Trials {

        private final Policy policy;
        private final LocalDate asOf;
        private final Optional<Set<LocalDate>> daysOff;
        private final boolean explain;

        Trials(Body head, Policy policy) {
            this.policy = policy;
            this.asOf = head.optionalDate("asOf").orElseGet(clock::today);
            this.daysOff = Optional.of(head)
                    .filter(h -> h.members().containsKey("daysOff"))
                    .map(h -> h.texts("daysOff").stream().map(LocalDate::parse).collect(Collectors.toSet()));
            this.explain = !Boolean.FALSE.equals(head.members().get("explain"));
        }

        Fields head() {
            return Fields.of().with("policy", policy.version()).with("asOf", asOf);
        }

        Outcome<Trial> of(Body officer) {
            return evaluations.evaluate(FactsJson.of(officer, daysOff), policy, asOf(officer));
        }

        Fields answer(Body officer) {
            Optional<String> name = officer.optionalText("name");
            return TrialJson.trial(of(officer).orThrow(), explain, name);
        }

        private LocalDate asOf(Body officer) {
            return officer.optionalDate("asOf").orElse(asOf);
        }
    }
}
