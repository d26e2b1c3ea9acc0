// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.exchange.ImportOperations;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.registry.AppointmentOperations;
import org.wagewarden.rest.web.registry.ContractorOperations;
import org.wagewarden.rest.web.registry.DistrictOperations;
import org.wagewarden.rest.web.registry.DivisionOperations;
import org.wagewarden.rest.web.registry.FigureOperations;
import org.wagewarden.rest.web.registry.FilingOperations;
import org.wagewarden.rest.web.registry.OfficerAccountOperations;
import org.wagewarden.rest.web.registry.OfficerOperations;
import org.wagewarden.rest.web.registry.ProjectOperations;
import org.wagewarden.rest.web.registry.ReminderOperations;
import org.wagewarden.rest.web.registry.VacancyOperations;
import org.wagewarden.rest.web.reporting.ReportOperations;
import org.wagewarden.rest.web.scoring.CancellationOperations;
import org.wagewarden.rest.web.scoring.CaseOperations;
import org.wagewarden.rest.web.scoring.CheckOperations;
import org.wagewarden.rest.web.scoring.DecisionOperations;
import org.wagewarden.rest.web.scoring.DocumentOperations;
import org.wagewarden.rest.web.scoring.EvaluationOperations;
import org.wagewarden.rest.web.scoring.ExhibitOperations;
import org.wagewarden.rest.web.scoring.FindingOperations;
import org.wagewarden.rest.web.scoring.OrderOperations;
import org.wagewarden.rest.web.scoring.OwnOperations;
import org.wagewarden.rest.web.scoring.PolicyOperations;
import org.wagewarden.rest.web.scoring.ProceedingOperations;
import org.wagewarden.rest.web.scoring.ProvisionOperations;
import org.wagewarden.rest.web.scoring.RecomputationOperations;
import org.wagewarden.rest.web.scoring.ResponsibilityOperations;
import org.wagewarden.rest.web.scoring.StandingOperations;
import org.wagewarden.rest.web.scoring.WorkingDayOperations;
import org.wagewarden.rest.web.session.ContractOperations;
import org.wagewarden.rest.web.session.SessionOperations;
import org.wagewarden.rest.web.system.AccountOperations;
import org.wagewarden.rest.web.system.AuditOperations;
import org.wagewarden.rest.web.system.PluginOperations;
import org.wagewarden.rest.web.system.StoreOperations;
import org.wagewarden.rest.web.training.CertificateOperations;
import org.wagewarden.rest.web.training.TrainingOperations;

/** Contract and handlers are the same set of operations. */
class AreasTest {

    private static final Contract CONTRACT = Contract.read();

    static Stream<Class<? extends Area>> areas() {
        return Stream.of(
                ContractOperations.class,
                SessionOperations.class,
                DistrictOperations.class,
                OfficerOperations.class,
                ContractorOperations.class,
                ProjectOperations.class,
                FilingOperations.class,
                AppointmentOperations.class,
                DivisionOperations.class,
                ReminderOperations.class,
                VacancyOperations.class,
                FigureOperations.class,
                TrainingOperations.class,
                CertificateOperations.class,
                ProvisionOperations.class,
                PolicyOperations.class,
                FindingOperations.class,
                CaseOperations.class,
                ExhibitOperations.class,
                DecisionOperations.class,
                ProceedingOperations.class,
                DocumentOperations.class,
                WorkingDayOperations.class,
                OrderOperations.class,
                OwnOperations.class,
                OfficerAccountOperations.class,
                ResponsibilityOperations.class,
                CheckOperations.class,
                StandingOperations.class,
                EvaluationOperations.class,
                RecomputationOperations.class,
                CancellationOperations.class,
                ImportOperations.class,
                ReportOperations.class,
                PluginOperations.class,
                AccountOperations.class,
                AuditOperations.class,
                StoreOperations.class);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaHandlesItsTagAndNothingElse(Class<? extends Area> type) throws ReflectiveOperationException {
        Area area = make(type);

        assertThat(Areas.mismatch(CONTRACT, area)).isEmpty();
        assertThat(area.handlers()).isNotEmpty();
    }

    @Test
    void everyOperationHasAHandler() throws ReflectiveOperationException {
        Set<String> handled = new TreeSet<>();
        for (Class<? extends Area> type : areas().toList()) {
            handled.addAll(make(type).handlers().keySet());
        }

        assertThat(handled).isEqualTo(new TreeSet<>(CONTRACT.operations().keySet()));
    }

    @Test
    void whatDoesNotFitIsNamed() {
        Area wrong = new Area() {
            @Override
            public String tag() {
                return "districts";
            }

            @Override
            public Map<String, Handler> handlers() {
                return Map.of("invented", call -> Answer.nothing());
            }
        };

        assertThat(Areas.mismatch(CONTRACT, wrong)).containsExactly("invented", "listDistricts");
    }

    @Test
    void theServiceComponentIsNamedAfterTheTag() {
        assertThat(CONTRACT.operations().values()).extracting(Operation::tag).allSatisfy(tag -> assertThat(tag)
                .matches("[a-z]+"));
    }

    /** Handlers are made without calling a service, so services that refuse every call will do. */
    private static Area make(Class<? extends Area> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] parameters = Stream.of(constructor.getParameterTypes())
                .map(AreasTest::unused)
                .toArray();
        return type.cast(constructor.newInstance(parameters));
    }

    private static Object unused(Class<?> type) {
        if (type == Tokens.class) {
            return new Tokens(service(SignIn.class), () -> 0, Duration.ofMinutes(1), Duration.ofHours(1), 10, 10);
        }
        if (type.isAnnotation()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getDefaultValue());
        }
        if (type == BundleContext.class) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return service(type);
    }

    private static <T> T service(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }
}
