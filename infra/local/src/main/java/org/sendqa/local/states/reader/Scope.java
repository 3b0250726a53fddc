package org.sendqa.local.states.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The names in use while a flow is read: states over the whole machine, variables flow within flow. */
final class Scope {

    private record Assignment(String path, int line) {}

    private final Problems problems;
    private final Set<String> stateNames;
    private final Map<String, Assignment> variables = new LinkedHashMap<>();
    private final List<Scope> inner = new ArrayList<>();

    private Scope(Problems problems, Set<String> stateNames) {
        this.problems = problems;
        this.stateNames = stateNames;
    }

    static Scope outermost(Problems problems) {
        return new Scope(problems, new HashSet<>());
    }

    Scope within() {
        Scope scope = new Scope(problems, stateNames);
        inner.add(scope);
        return scope;
    }

    Problems problems() {
        return problems;
    }

    /** Says whether no other state of the machine has this name. */
    boolean claimState(String name) {
        return stateNames.add(name);
    }

    void assign(String variable, String path, Node where) {
        variables.putIfAbsent(variable, new Assignment(path, Problems.line(where)));
    }

    /** All variables set in this flow and those within it. */
    Set<String> allVariables() {
        Set<String> all = new HashSet<>(variables.keySet());
        inner.forEach(scope -> all.addAll(scope.allVariables()));
        return all;
    }

    /** Once all is read: a branch or item reads the variables around it but can't set them. */
    void check(Set<String> outer) {
        variables.forEach((name, at) -> {
            if (outer.contains(name)) {
                problems.add(at.path(), at.line(), "sets $" + name + ", which belongs to the states around this flow");
            }
        });
        Set<String> both = new HashSet<>(outer);
        both.addAll(variables.keySet());
        inner.forEach(scope -> scope.check(both));
    }
}
