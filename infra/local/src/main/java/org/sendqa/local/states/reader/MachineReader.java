package org.sendqa.local.states.reader;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.Machine;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
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
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return root == null ? broken(source, 1, "is empty") : read(root, new Problems(source));
        } catch (MarkedYAMLException notYaml) {
            Mark mark = notYaml.getProblemMark();
            return broken(source, mark == null ? 1 : mark.getLine() + 1, "isn't YAML: " + notYaml.getProblem());
        } catch (YAMLException notYaml) {
            return broken(source, 1, "isn't YAML: " + notYaml.getMessage());
        }
    }

    private static Reading broken(String source, int line, String what) {
        return new Reading.Refused(List.of(new Problem(source, "The definition", line, what)));
    }

    private static Reading read(Node root, Problems problems) {
        Scope scope = Scope.outermost(problems);
        Fields fields = Fields.of(Kind.MACHINE, "", root, problems);
        var _ = FieldValues.optionalText(fields, "Comment");
        FieldValues.only(fields, "Version", Set.of("1.0"), "the only version is \"1.0\"");
        var _ = fields.required("QueryLanguage");
        FieldValues.only(fields, "QueryLanguage", Set.of("JSONata"), "the local AWS runs JSONata only");
        Optional<Long> timeout = FieldValues.whole(fields, "TimeoutSeconds", 1, FieldValues.MOST_SECONDS);
        Flow flow = new FlowReader(scope).read(fields);
        fields.finish();
        scope.check(Set.of());
        problems.settle(scope.allVariables());
        return problems.found().isEmpty()
                ? new Reading.Understood(new Machine(flow, timeout.orElse(null)))
                : new Reading.Refused(problems.found());
    }
}
