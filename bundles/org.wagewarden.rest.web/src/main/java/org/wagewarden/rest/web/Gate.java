// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.contract.Routes;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.store.api.StoreException;

/**
 * The way of a request: address, method, token, permission, area, parameters, body, handler. Each step refuses with a
 * problem of its own, so that a handler sees only what the contract allows.
 */
final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    /** The areas whose freely readable part is an officer's too: the own account, and the law with how it is read. */
    private static final Set<String> OFFICERS = Set.of("session", "accounts", "provisions", "policies", "workingdays");

    private static final Caller NOBODY = new Caller(AccountId.PLATFORM, "-", Set.of(), Scope.NOTHING, Channel.REST);

    private final Contract contract;
    private final Surroundings around;
    private final Intake intake;

    /** What comes and goes around the gate. */
    interface Surroundings {

        /** The handler of an operation, while its area is there. */
        Optional<Handler> handler(Operation operation);

        /** The services that keep an area away. */
        List<String> missing(String tag);

        /** The tokens, while accounts are there. */
        Optional<Tokens> tokens();
    }

    /**
     * An answer, and the operation that gave it where the request got that far.
     *
     * @param operation the operation
     * @param answer its answer
     */
    record Passed(Optional<Operation> operation, Answer answer) {}

    Gate(Contract contract, Surroundings around) {
        this.contract = contract;
        this.around = around;
        this.intake = new Intake(contract.check());
    }

    Passed answer(Request request) {
        Optional<Routes.Match> match = PercentText.segments(request.path()).flatMap(contract.routes()::find);
        if (match.isEmpty()) {
            return refused(Problem.of(404, "unknown-path", "没有这个地址。", "There is no such address."));
        }
        Map<String, Operation> operations = match.get().operations();
        Operation operation = operations.get(request.method());
        if (operation == null) {
            return new Passed(Optional.empty(), otherMethod(request.method(), operations.keySet()));
        }
        return new Passed(Optional.of(operation), answer(request, operation, match.get()));
    }

    private static Passed refused(Problem problem) {
        return new Passed(Optional.empty(), Answer.problem(problem));
    }

    private static Answer otherMethod(String method, Set<String> there) {
        Set<String> allowed = new TreeSet<>(there);
        allowed.add("OPTIONS");
        if (there.contains("GET")) {
            allowed.add("HEAD");
        }
        String list = String.join(", ", allowed);
        Answer answer = "OPTIONS".equals(method)
                ? Answer.nothing()
                : Answer.problem(Problem.of(
                        405, "method-not-allowed", "此地址只支持：" + list + "。", "This address takes " + list + " only."));
        return answer.header("Allow", list);
    }

    /**
     * Why a caller may not call an operation. What needs no permission is for those who work with the platform; an officer's
     * account is for the own record, itself and the law only.
     */
    private static Optional<Reason> refusal(Caller caller, Operation operation) {
        boolean officer = caller.roles().equals(Set.of(Role.OFFICER));
        return officer && operation.permission().isEmpty() && !OFFICERS.contains(operation.tag())
                ? caller.lacks(Permission.REGISTRY_READ)
                : operation.permission().flatMap(caller::lacks);
    }

    private Answer answer(Request request, Operation operation, Routes.Match match) {
        try {
            Caller caller = NOBODY;
            String token = request.token().orElse("");
            if (!operation.open()) {
                Optional<Tokens> tokens = around.tokens();
                if (tokens.isEmpty()) {
                    return away("session");
                }
                Optional<Caller> known =
                        token.isEmpty() ? Optional.empty() : tokens.get().caller(token);
                if (known.isEmpty()) {
                    return signInFirst(token);
                }
                caller = known.get();
                Optional<Reason> lacks = refusal(caller, operation);
                if (lacks.isPresent()) {
                    return Answer.problem(Problem.of(403, List.of(lacks.get())));
                }
            }
            Optional<Handler> handler = around.handler(operation);
            if (handler.isEmpty()) {
                return away(operation.tag());
            }
            return switch (intake.take(request, operation, match.values(), caller, token)) {
                case Intake.Taken.Refused(Answer answer) -> answer;
                case Intake.Taken.Whole(Call call) -> handler.get().handle(call);
            };
        } catch (StoreException e) {
            return failed(
                    503,
                    "store-failed",
                    "数据库暂时不能使用，请稍后再试。",
                    "The database does not answer at the moment; try again later.",
                    operation,
                    e.getMessage());
        } catch (RuntimeException e) {
            return failed(
                    500,
                    "unexpected",
                    "发生意外错误，请把错误编号告诉系统管理员。",
                    "Something unexpected happened; tell the administrator the error number.",
                    operation,
                    where(e));
        }
    }

    private static Answer signInFirst(String token) {
        return Answer.problem(Problem.of(
                        401,
                        token.isEmpty() ? "no-token" : "token-not-valid",
                        token.isEmpty() ? "请先登录，并在Authorization头中给出令牌。" : "令牌无效或已过期，请重新登录。",
                        token.isEmpty()
                                ? "Sign in, and send the token in the Authorization header."
                                : "The token is not valid or has expired; sign in again."))
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"wagewarden\"" + (token.isEmpty() ? "" : ", error=\"invalid_token\""));
    }

    private Answer away(String tag) {
        List<String> missing = around.missing(tag);
        String names = missing.isEmpty() ? tag : String.join(", ", missing);
        return Answer.problem(Problem.of(
                                503,
                                "service-missing",
                                "此功能现在不可用，缺少：" + names + "。",
                                "This is not available now; missing: " + names + ".")
                        .missing(missing))
                .header("Retry-After", "5");
    }

    private static Answer failed(int status, String code, String zh, String en, Operation operation, String forTheLog) {
        String number = "E-" + PublicId.next().substring(18).toUpperCase(Locale.ROOT);
        LOG.error("{} in {}: {}", number, operation.id(), forTheLog);
        return Answer.problem(Problem.of(status, code, zh, en).numbered(number));
    }

    /** Types and places, no messages: a message may repeat what a user typed. */
    private static String where(Throwable thrown) {
        List<String> parts = new ArrayList<>();
        for (Throwable t = thrown; t != null && parts.size() < 4; t = t.getCause()) {
            StackTraceElement[] trace = t.getStackTrace();
            StringBuilder part = new StringBuilder(t.getClass().getName());
            for (int i = 0, shown = 0; i < trace.length && shown < 3; i++) {
                if (i == 0 || trace[i].getClassName().startsWith("org.wagewarden.")) {
                    part.append(" at ")
                            .append(trace[i].getClassName())
                            .append('.')
                            .append(trace[i].getMethodName())
                            .append(':')
                            .append(trace[i].getLineNumber());
                    shown++;
                }
            }
            parts.add(part.toString());
        }
        return String.join("; caused by ", parts);
    }
}
