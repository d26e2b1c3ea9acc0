// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom, as the architecture page says. */
class ArchitectureTest {

    private static final String OURS = "org.wagewarden..";
    private static final String APIS = "org.wagewarden.*.api..";
    private static final String RULES = "org.wagewarden.scoring.rules..";
    /** Bundles that provide services; none may know another. Test kits and wrapped libraries are not among them. */
    private static final String[] PROVIDERS = {
        "org.wagewarden.platform.runtime..",
        "org.wagewarden.store.jdbc..",
        "org.wagewarden.store.derby..",
        "org.wagewarden.access.jdbc..",
        "org.wagewarden.registry.jdbc..",
        "org.wagewarden.training.jdbc..",
        "org.wagewarden.scoring.jdbc..",
        "org.wagewarden.exchange.spreadsheet..",
        "org.wagewarden.reporting.documents..",
        "org.wagewarden.plugins.manager..",
        "org.wagewarden.demonstration.city..",
        "org.wagewarden.console.web..",
        "org.wagewarden.rest.web..",
        "org.wagewarden.shell.gogo.."
    };

    private static JavaClasses ours;

    @BeforeAll
    static void read() throws IOException {
        List<Path> classes = Repository.bundles().stream()
                .map(bundle -> bundle.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        ours = new ClassFileImporter().importPaths(classes);
        assertThat(ours).hasSizeGreaterThan(200);
    }

    static Stream<String> providers() {
        return Stream.of(PROVIDERS);
    }

    @Test
    void aPromiseNeedsTheJdkAndOtherPromisesOnly() {
        noClasses()
                .that()
                .resideInAPackage(APIS)
                .and()
                .resideOutsideOfPackage("org.wagewarden.console.api..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", "org.osgi.annotation..", APIS))
                .check(ours);
    }

    @Test
    void aPromiseDoesNotSpeakSql() {
        noClasses()
                .that()
                .resideInAPackage(APIS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
                .check(ours);
    }

    @Test
    void theRulesArePure() {
        // they read their own texts, and nothing else from outside
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "java.io..",
                                "java.nio",
                                "java.nio.charset..",
                                "org.osgi.annotation..",
                                RULES,
                                APIS)
                        .and(not(belongToAnyOf(Normalizer.class)))
                        .or(assignableTo(File.class))
                        .or(assignableTo(Random.class)))
                .check(ours);
    }

    @Test
    void theRulesHaveNoClockOfTheirOwn() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|currentTimeMillis|nanoTime")))
                .check(ours);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aProviderKnowsNoOtherProvider(String provider) {
        String[] others = Stream.of(PROVIDERS).filter(p -> !p.equals(provider)).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(provider)
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(ours);
    }

    @Test
    void onlyTheStoreKnowsADatabase() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .and()
                .resideOutsideOfPackages(
                        "org.wagewarden.store.jdbc..", "org.wagewarden.store.derby..", "org.wagewarden.store.tck..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.apache.derby..", "org.postgresql..", "com.zaxxer.."))
                .check(ours);
    }

    @Test
    void whatADistrictDeliversUsesPromisesAndComponentsOnly() {
        noClasses()
                .that(resideInAnyPackage("org.wagewarden.district..", "org.wagewarden.example.."))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS)
                        .and(resideOutsideOfPackages(APIS, "org.wagewarden.district..", "org.wagewarden.example..")))
                .check(ours);
    }

    @Test
    void onlyTheConsoleAndItsContributorsKnowVaadin() {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .and()
                .resideOutsideOfPackages(
                        "org.wagewarden.console..", "org.wagewarden.district..", "org.wagewarden.example..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(ours);
    }

    @Test
    void everyClassLivesUnderTheNameOfItsBundle() throws IOException {
        for (Path bundle : Repository.bundles()) {
            Path output = bundle.resolve("target/classes");
            if (!Files.isDirectory(output)) {
                continue;
            }
            String name = bundle.getFileName().toString();
            JavaClasses inside = new ClassFileImporter().importPath(output);
            if (inside.stream().noneMatch(JavaClass::isTopLevelClass)) {
                continue;
            }
            classes().should().resideInAPackage(name + "..").check(inside);
        }
    }
}
