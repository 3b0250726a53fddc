package org.sendqa.verification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.sendqa.visitors.Repository;

/** Who may see whom. Maven's edges hold most of it; these rules hold what Maven can't. */
final class ArchitectureRules {

    private static final List<String> FEATURE_NAMES = Repository.modules("functions");
    private static final String[] FEATURES = FEATURE_NAMES.stream()
            .map(feature -> "org.sendqa.%s..".formatted(feature))
            .toArray(String[]::new);
    private static final String[] ADAPTERS = {
        "org.sendqa.cognito..",
        "org.sendqa.dynamodb..",
        "org.sendqa.s3..",
        "org.sendqa.secrets..",
        "org.sendqa.ses..",
        "org.sendqa.stepfunctions.."
    };
    private static final String LOCAL = "org.sendqa.local..";
    private static final String VISITORS = "org.sendqa.visitors..";
    private static final String CLOCK = "org.sendqa.domain.clock..";
    private static final String VERIFIER = "org.sendqa.verifier..";

    static final ArchRule FEATURES_NEVER_SEE_EACH_OTHER = slices().matching(
                    "org.sendqa.(%s)..".formatted(String.join("|", FEATURE_NAMES)))
            .should()
            .notDependOnEachOther();

    static final ArchRule THE_SDK_STAYS_IN_ADAPTERS_AND_WIRINGS = noClasses()
            .that(are(notIn(ADAPTERS, LOCAL, VISITORS).and(DescribedPredicate.not(nameMatching(".*Wiring(\\$.*)?")))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..");

    static final ArchRule MICRONAUT_STAYS_AT_THE_EDGE = noClasses()
            .that(are(resideInAnyPackage(FEATURES)
                    .and(DescribedPredicate.not(
                            nameMatching(".*(Handler|Controller|Wiring|Settings|Introspection)([\\$0-9].*)?")))
                    .and(DescribedPredicate.not(nameMatching(".*\\.\\$.*")))))
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("io.micronaut..", "com.amazonaws.services.lambda..")));

    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("org.sendqa.(**)").should().beFreeOfCycles();

    static final ArchRule NOBODY_READS_THE_WORLD = noClasses()
            .that(are(notIn(new String[] {"org.sendqa.edge..", LOCAL, VISITORS, VERIFIER})))
            .should(access(Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.YearMonth.now",
                    "java.time.Clock.system",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.InstantSource.system",
                    "java.util.Date.<init>",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getenv",
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.Math.random",
                    "java.util.UUID.randomUUID",
                    "java.util.Random.<init>",
                    "java.security.SecureRandom.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current")))
            .because("time, chance and surroundings are data");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.Abstract[A-Z].*");

    static final ArchRule DOMAIN_TYPES_ARE_CLOSED = classes()
            .that()
            .resideInAPackage("org.sendqa.domain..")
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    static final ArchRule STATUTORY_CLOCKS_STAND_ALONE = classes()
            .that()
            .resideInAPackage(CLOCK)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CLOCK, "java..", "org.jspecify..")
            .because("what moves internal deadlines must never move a statutory day");

    static final ArchRule INTERNAL_DEADLINES_KNOW_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("org.sendqa.domain.calendar..", "org.sendqa.domain.time..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLOCK);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> notIn(String[] packages, String... more) {
        return DescribedPredicate.not(resideInAnyPackage(packages).or(resideInAnyPackage(more)));
    }

    private static ArchCondition<JavaClass> access(Set<String> names) {
        return new ArchCondition<>("access any of " + names) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access ->
                                names.contains(access.getTarget().getOwner().getName() + "."
                                        + access.getTarget().getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }
}
