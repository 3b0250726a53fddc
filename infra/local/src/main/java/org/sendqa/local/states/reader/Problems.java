package org.sendqa.local.states.reader;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one definition. */
final class Problems {

    private final String source;
    private final List<Problem> found = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    void add(String path, Node where, String what) {
        add(path, line(where), what);
    }

    void add(String path, int line, String what) {
        found.add(new Problem(source, path, line, what));
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
