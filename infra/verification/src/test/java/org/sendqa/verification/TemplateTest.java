package org.sendqa.verification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.local.events.ScheduleExpression;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.template.FunctionDeclaration;
import org.sendqa.local.template.Templates;
import org.sendqa.visitors.Repository;

/** One name everywhere: handler class, function in the template, state of a machine, sample event. */
class TemplateTest {

    private static final String API = "org.sendqa.edge.ApiFunction";
    private static final int LONGEST_FUNCTION = 20;

    private final Declarations declared = Templates.read(Repository.ROOT, Map.of());

    @Test
    void everyFunctionIsNamedAfterItsHandlerAndLiesInItsFeature() {
        assertThat(declared.functions()).isNotEmpty().allSatisfy(function -> {
            String feature =
                    Repository.ROOT.relativize(function.code()).getName(1).toString();
            assertThat(function.code()).isEqualTo(Repository.ROOT.resolve("functions/" + feature + "/target/lambda"));
            assertThat(source(feature, handlerOf(function, feature))).exists();
            assertThat(function.handler()).isIn(API, "org.sendqa.%s.%sHandler".formatted(feature, name(function)));
        });
    }

    @Test
    void everyHandlerAndControllerIsInTheTemplate() {
        Set<String> classes = OneName.ofClasses(Repository.files("functions", ".java"));
        assertThat(OneName.differences(classes, "a class", kebabs(), "in the template"))
                .isEmpty();
    }

    @Test
    void everyFunctionHasASampleEventAndEveryEventAFunction() {
        Set<String> events = OneName.ofEvents(Repository.files("events", ".json"));
        assertThat(OneName.differences(kebabs(), "in the template", events, "an event"))
                .isEmpty();
    }

    @Test
    void everyTaskStateIsCalledLikeItsFunction() {
        assertThat(declared.machines()).hasSize(4).allSatisfy(machine -> {
            Set<String> tasks = MachineStates.tasks(machine.definition()).keySet();
            assertThat(tasks).isNotEmpty().isEqualTo(machine.substitutions().keySet());
            assertThat(names()).containsAll(tasks);
            machine.substitutions()
                    .forEach((state, arn) -> assertThat(arn).as(state).contains(state + "Function"));
        });
    }

    @Test
    void everyMachineMayCallItsFunctionsAndNobodyElse() {
        assertThat(declared.machines())
                .allSatisfy(machine -> assertThat(machine.policies())
                        .singleElement()
                        .satisfies(policy -> {
                            assertThat(policy.actions()).containsExactly("lambda:InvokeFunction");
                            assertThat(policy.resources())
                                    .containsExactlyInAnyOrderElementsOf(
                                            machine.substitutions().values());
                        }));
    }

    @Test
    void noFunctionTakesMoreThanTwentyLines() {
        List<String> lines = Repository.lines(Repository.ROOT.resolve("template.yaml"));
        Pattern resource = Pattern.compile("  [A-Z]\\w*:");
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).endsWith("Function:")
                    && resource.matcher(lines.get(start)).matches()) {
                int end = start + 1;
                while (end < lines.size() && lines.get(end).startsWith("    ")) {
                    end++;
                }
                assertThat(end - start).as(lines.get(start)).isLessThanOrEqualTo(LONGEST_FUNCTION);
            }
        }
    }

    @Test
    void everyScheduleParsesAndComesAgain() {
        Instant spring = Instant.parse("2026-03-29T00:30:00Z"); // half an hour before clocks go forward
        assertThat(declared.schedules()).isNotEmpty().allSatisfy(schedule -> {
            ZoneId zone = ZoneId.of(schedule.timeZone());
            assertThat(zone).isEqualTo(ZoneId.of("Europe/London"));
            assertThat(ScheduleExpression.of(schedule.expression(), zone).next(spring))
                    .hasValueSatisfying(next -> assertThat(next).isBefore(spring.plus(Duration.ofDays(2))));
            assertThat(schedule.input()).contains("<aws.scheduler.scheduled-time>");
        });
    }

    @Test
    void everyDefinitionAndCodeFolderNamedIsBuilt() {
        assertThat(declared.machines())
                .allSatisfy(machine -> assertThat(machine.definition()).exists());
        assertThat(declared.functions())
                .allSatisfy(function ->
                        assertThat(Files.isDirectory(function.code())).isTrue());
    }

    private Set<String> kebabs() {
        return names().stream().map(OneName::kebab).collect(toSet());
    }

    private Set<String> names() {
        return declared.functions().stream().map(TemplateTest::name).collect(toSet());
    }

    private static String name(FunctionDeclaration function) {
        assertThat(function.logicalId()).endsWith("Function");
        return function.logicalId().replaceFirst("Function$", "");
    }

    private static String handlerOf(FunctionDeclaration function, String feature) {
        if (function.handler().equals(API)) {
            String type = feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
            assertThat(name(function)).isEqualTo(type + "Api");
            return type + "Controller";
        }
        return name(function) + "Handler";
    }

    private static Path source(String feature, String type) {
        return Repository.ROOT.resolve(
                "functions/%s/src/main/java/org/sendqa/%s/%s.java".formatted(feature, feature, type));
    }
}
