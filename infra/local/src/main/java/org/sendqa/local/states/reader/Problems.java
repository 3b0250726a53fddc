package org.sendqa.local.states.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one definition. */
final class Problems {

    private final String source;
    private final List<Problem> found = new ArrayList<>();
    private final SequencedMap<Problem, String> unlessVariable = new LinkedHashMap<>();

    Problems(String source) {
        this.source = source;
    }

    void add(String path, Node where, String what) {
        add(path, line(where), what);
    }

    void add(String path, int line, String what) {
        found.add(new Problem(source, path, line, what));
    }

    /** A problem only if the machine turns out to set no variable of that name. */
    void addUnlessVariable(String variable, String path, Node where, String what) {
        unlessVariable.put(new Problem(source, path, line(where), what), variable);
    }

    /** Once all is read: these are the variables that the machine sets anywhere. */
    void settle(Set<String> variables) {
        unlessVariable.forEach((problem, variable) -> {
            if (!variables.contains(variable)) {
                found.add(problem);
            }
        });
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
