package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sendqa.local.events.MachineStarter;
import org.sendqa.local.states.reader.Problem;
import org.sendqa.local.states.registry.Start;
import org.sendqa.local.states.registry.StateMachines;
import org.sendqa.local.template.MachineDeclaration;

/** Puts the template's state machines into the interpreter, and starts them for events. */
record DeployedMachines(StateMachines machines) implements MachineStarter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    /**
     * Reads a definition with its substitutions made.
     *
     * @throws IllegalStateException with all that is wrong with it, each with file and line
     */
    void deploy(MachineDeclaration machine) throws IOException {
        String file = machine.definition().getFileName().toString();
        String definition = substituted(Files.readString(machine.definition()), machine.substitutions(), file);
        List<Problem> problems = machines.deploy(machine.name(), machine.arn(), definition, file);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        }
    }

    private static String substituted(String text, Map<String, String> values, String file) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "%s uses %s, which is not among the DefinitionSubstitutions.".formatted(file, match.group()));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    @Override
    public void start(String machine, String name, JsonNode input) {
        switch (machines.start(machine, name, input)) {
            case Start.Started _ -> {}
            case Start.NameTaken _ -> throw new IllegalStateException("The execution " + name + " exists already.");
            case Start.NoSuchMachine _ -> throw new IllegalStateException("There is no state machine " + machine);
            case Start.BadName bad -> throw new IllegalStateException(bad.why());
            case Start.InputTooLong _ -> throw new IllegalStateException("The input has more than 256 KiB.");
        }
    }
}
