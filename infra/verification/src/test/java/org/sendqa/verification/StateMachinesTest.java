package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.edge.RetryLater;
import org.yaml.snakeyaml.Yaml;

/** What every state machine keeps to. */
class StateMachinesTest {

    static List<Path> machines() {
        return Repository.files("infra/statemachines", ".asl.yaml");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theDefinitionIsValidInTheStatesLanguage(Path machine) throws IOException, InterruptedException {
        Process validator = new ProcessBuilder("node_modules/.bin/asl-validator", "--yaml-path", machine.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(validator.waitFor()).as(said).isZero();
        assertThat(said).contains("is valid");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theDefinitionIsShort(Path machine) {
        assertThat(Repository.lines(machine)).hasSizeLessThanOrEqualTo(220);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyTaskHasTimeoutRetryAndCatch(Path machine) {
        assertThat(tasks(machine)).isNotEmpty().allSatisfy(task -> {
            assertThat(task).containsKeys("TimeoutSeconds", "Retry", "Catch");
            assertThat(task.get("Catch").toString()).contains("States.ALL");
        });
    }

    @ParameterizedTest
    @MethodSource("machines")
    void whatIsRetriedAsOursIsAnExceptionOfTheEdge(Path machine) {
        assertThat(errors(machine).filter(error -> error.startsWith("org.sendqa")))
                .isNotEmpty()
                .containsOnly(RetryLater.class.getName());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void timeIsNeverReadFromTheMachine(Path machine) {
        assertThat(machine).content().doesNotContain("$now()", "$millis", "$random", "$uuid");
    }

    private static Stream<String> errors(Path machine) {
        return tasks(machine).stream()
                .flatMap(task -> ((List<?>) task.get("Retry")).stream())
                .flatMap(retry -> ((List<?>) ((Map<?, ?>) retry).get("ErrorEquals")).stream())
                .map(String::valueOf);
    }

    @SuppressWarnings("unchecked") // YAML's own maps
    private static List<Map<String, Object>> tasks(Path machine) {
        Map<String, Object> definition = new Yaml().load(String.join("\n", Repository.lines(machine)));
        Map<String, Map<String, Object>> states = (Map<String, Map<String, Object>>) definition.get("States");
        return states.values().stream()
                .filter(state -> "Task".equals(state.get("Type")))
                .toList();
    }
}
