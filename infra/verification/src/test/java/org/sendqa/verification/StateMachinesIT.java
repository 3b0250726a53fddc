package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.edge.RetryLater;
import org.sendqa.visitors.Repository;

/** What every state machine keeps to. */
class StateMachinesIT {

    static List<Path> machines() {
        return Repository.files("infra/statemachines", ".asl.yaml");
    }

    @Test
    void theDefinitionsAreValidInTheStatesLanguage() throws IOException, InterruptedException {
        Stream<String> paths = machines().stream().flatMap(machine -> Stream.of("--yaml-path", machine.toString()));
        Process validator = new ProcessBuilder(Stream.concat(Stream.of("node_modules/.bin/asl-validator"), paths)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(validator.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith("is valid"))).hasSameSizeAs(machines());
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theDefinitionIsShort(Path machine) {
        assertThat(Repository.lines(machine)).hasSizeLessThanOrEqualTo(220);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyTaskHasTimeoutRetryAndCatch(Path machine) {
        assertThat(MachineStates.tasks(machine)).isNotEmpty().allSatisfy((name, task) -> {
            assertThat(task.keySet().stream().map(String::valueOf)).contains("TimeoutSeconds", "Retry", "Catch");
            assertThat(String.valueOf(task.get("Catch"))).contains("States.ALL");
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
        return MachineStates.tasks(machine).values().stream()
                .flatMap(task -> ((List<?>) task.get("Retry")).stream())
                .flatMap(retry -> ((List<?>) ((Map<?, ?>) retry).get("ErrorEquals")).stream())
                .map(String::valueOf);
    }
}
