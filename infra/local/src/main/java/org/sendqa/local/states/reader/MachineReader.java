package org.sendqa.local.states.reader;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.Machine;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a definition in YAML, of which JSON is a part. */
public final class MachineReader {

    private MachineReader() {}

    /**
     * Reads a whole definition and finds all that is wrong with it at once.
     *
     * @param text the definition, in which {@code ${Name}} substitutions have been made already
     * @param source the file's name, for the sentences
     */
    public static Reading read(String text, String source) {
        Problems problems = new Problems(source);
        try {
            return read(new Yaml(new LoaderOptions()).compose(new StringReader(text)), problems);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            return new Reading.Refused(
                    List.of(new Problem(source, "The definition", line, "isn't YAML: " + broken.getProblem())));
        }
    }

    private static Reading read(Node root, Problems problems) {
        Scope scope = Scope.outermost(problems);
        Fields fields = Fields.of(Kind.MACHINE, "", root, problems);
        var _ = Values.optionalText(fields, "Comment");
        Values.only(fields, "Version", Set.of("1.0"), "the only version is \"1.0\"");
        var _ = fields.required("QueryLanguage");
        Values.only(fields, "QueryLanguage", Set.of("JSONata"), "the local AWS runs JSONata only");
        Optional<Long> timeout = Values.whole(fields, "TimeoutSeconds", 1, Values.MOST_SECONDS);
        Flow flow = new FlowReader(scope).read(fields);
        fields.finish();
        scope.check(Set.of());
        return problems.found().isEmpty()
                ? new Reading.Understood(new Machine(flow, timeout.orElse(null)))
                : new Reading.Refused(problems.found());
    }
}
