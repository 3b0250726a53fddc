package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.calendar.LegalDeadline;
import org.sendqa.domain.canary.OpenManager;
import org.sendqa.domain.clock.RelaxedClock;
import org.sendqa.sampling.SeesAllocation;
import org.sendqa.visitors.Repository;

/** Each rule holds for our classes, and catches a canary made to break it. */
class ArchitectureIT {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/$")) // what Micronaut's compiler makes isn't ours
            .importPackages("org.sendqa");

    private static final Condition<String> NULL_MARKED = new Condition<>(
            text -> text.startsWith("/**") && text.contains("@NullMarked"), "says what it is for and is null-marked");

    static Stream<Arguments> rules() {
        Class<?>[] neighbours = {SeesAllocation.class, org.sendqa.allocation.SeesSampling.class};
        return Stream.of(
                Arguments.of(ArchitectureRules.FEATURES_NEVER_SEE_EACH_OTHER, neighbours),
                Arguments.of(ArchitectureRules.THE_SDK_STAYS_IN_ADAPTERS_AND_WIRINGS, neighbours),
                Arguments.of(ArchitectureRules.MICRONAUT_STAYS_AT_THE_EDGE, neighbours),
                Arguments.of(ArchitectureRules.PACKAGES_ARE_FREE_OF_CYCLES, neighbours),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_WORLD, neighbours),
                Arguments.of(ArchitectureRules.NAMES_SAY_WHAT_A_THING_IS, new Class<?>[] {OpenManager.class}),
                Arguments.of(ArchitectureRules.STATUTORY_CLOCKS_STAND_ALONE, new Class<?>[] {RelaxedClock.class}),
                Arguments.of(ArchitectureRules.INTERNAL_DEADLINES_KNOW_NO_CLOCK, new Class<?>[] {LegalDeadline.class}),
                Arguments.of(ArchitectureRules.DOMAIN_TYPES_ARE_CLOSED, new Class<?>[] {OpenManager.class}));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHolds(ArchRule rule, Class<?>[] canaries) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsCanary(ArchRule rule, Class<?>[] canaries) {
        JavaClasses canary = new ClassFileImporter().importClasses(canaries);
        assertThat(rule.evaluate(canary).hasViolation()).isTrue();
    }

    @Test
    void everyModuleIsLookedAt() {
        Set<String> seen = OURS.stream()
                .map(type -> type.getPackageName().split("\\.", -1)[2])
                .collect(Collectors.toSet());
        assertThat(seen).contains("domain", "packs", "edge", "local", "visitors");
        assertThat(seen)
                .containsAll(Repository.modules("functions"))
                .containsAll(Repository.modules("shared/adapters"));
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        Stream.of("shared", "functions", "infra/local/src/main", "infra/visitors")
                .flatMap(folder -> Repository.files(folder, ".java").stream())
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .forEach(info -> assertThat(info).content().is(NULL_MARKED));
    }

    @Test
    void aPackageWithoutEitherIsCaught() {
        assertThat("package org.sendqa.canary;").isNot(NULL_MARKED);
        assertThat("/** Says it. */ package org.sendqa.canary;").isNot(NULL_MARKED);
    }
}
