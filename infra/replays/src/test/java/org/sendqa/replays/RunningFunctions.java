package org.sendqa.replays;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.local.LocalAws;
import org.sendqa.local.runtime.RuntimeClient;
import org.sendqa.local.template.FunctionDeclaration;

/**
 * Functions in processes of their own, each kept until its last turn. They start one after the other: each unpacks
 * AWS's native library to the same place.
 */
final class RunningFunctions implements AutoCloseable {

    private final LocalAws aws;
    private final List<String> turns;
    private final Map<String, RuntimeClient> running = new HashMap<>();

    /** @param turns the functions' names in the template, in the order in which events come to them */
    RunningFunctions(LocalAws aws, List<String> turns) {
        this.aws = aws;
        this.turns = turns;
    }

    /** The function whose turn it is; turns are taken one after the other. */
    RuntimeClient at(int turn) {
        Set<String> needed = Set.copyOf(turns.subList(turn, turns.size()));
        Set<String> over = new HashSet<>(running.keySet());
        over.removeAll(needed);
        over.forEach(name -> requireNonNull(running.remove(name)).close());
        return start(turns.get(turn));
    }

    private RuntimeClient start(String logicalId) {
        return running.computeIfAbsent(logicalId, _ -> {
            FunctionDeclaration function = aws.declarations().functions().stream()
                    .filter(one -> one.logicalId().equals(logicalId))
                    .findFirst()
                    .orElseThrow();
            return RuntimeClient.start(function.code(), function.handler(), aws.properties());
        });
    }

    @Override
    public void close() {
        running.values().forEach(RuntimeClient::close);
    }
}
