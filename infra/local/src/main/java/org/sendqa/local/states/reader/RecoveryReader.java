package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.local.states.definition.Catcher;
import org.sendqa.local.states.definition.Recovery;
import org.sendqa.local.states.definition.Retrier;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code Retry} and {@code Catch}. */
final class RecoveryReader {

    private static final String ALL = "States.ALL";
    private static final Set<String> RESERVED = Set.of(
            ALL,
            "States.DataLimitExceeded",
            "States.NoChoiceMatched",
            "States.QueryEvaluationError",
            "States.Runtime",
            "States.TaskFailed",
            "States.Timeout");
    private static final long LONGEST_DELAY = 31_622_399;

    private final Scope scope;

    RecoveryReader(Scope scope) {
        this.scope = scope;
    }

    Recovery read(Fields fields) {
        List<Retrier> retriers = new ArrayList<>();
        fields.elements("Retry").forEach((path, node) -> retriers.add(retrier(path, node)));
        List<Catcher> catchers = new ArrayList<>();
        fields.elements("Catch").forEach((path, node) -> catchers.add(catcher(path, node)));
        checkWildcards(fields, "Retry", retriers.stream().map(Retrier::errors).toList());
        checkWildcards(fields, "Catch", catchers.stream().map(Catcher::errors).toList());
        return new Recovery(retriers, catchers);
    }

    private Retrier retrier(String path, Node node) {
        Fields fields = Fields.of(Kind.RETRIER, path, node, scope.problems());
        List<String> errors = errors(fields);
        long interval = FieldValues.whole(fields, "IntervalSeconds", 1, FieldValues.MOST_SECONDS)
                .orElse(1L);
        long attempts = FieldValues.whole(fields, "MaxAttempts", 0, FieldValues.MOST_SECONDS)
                .orElse(3L);
        BigDecimal rate = FieldValues.atLeastOne(fields, "BackoffRate").orElse(BigDecimal.TWO);
        Duration most = FieldValues.whole(fields, "MaxDelaySeconds", interval + 1, LONGEST_DELAY)
                .map(Duration::ofSeconds)
                .orElse(null);
        FieldValues.only(
                fields, "JitterStrategy", Set.of("NONE"), "only NONE can be replayed, since chance is data here");
        fields.finish();
        return new Retrier(errors, Duration.ofSeconds(interval), Math.toIntExact(attempts), rate, most);
    }

    private Catcher catcher(String path, Node node) {
        Fields fields = Fields.of(Kind.CATCHER, path, node, scope.problems());
        List<String> errors = errors(fields);
        String next = FieldValues.text(fields, "Next");
        var effect = EffectReader.read(fields, Place.CATCH, scope);
        fields.finish();
        return new Catcher(errors, next, effect);
    }

    private List<String> errors(Fields fields) {
        List<String> errors = new ArrayList<>();
        fields.elements("ErrorEquals").forEach((path, node) -> {
            if (node instanceof ScalarNode scalar) {
                JsonNode name = Scalars.read(scalar, path, scope.problems());
                errors.add(name.asText());
            } else {
                scope.problems().add(path, node, "must be an error's name");
            }
        });
        if (errors.isEmpty()) {
            fields.problem("ErrorEquals", "must name at least one error");
        }
        errors.stream()
                .filter(name -> name.startsWith("States.") && !RESERVED.contains(name))
                .forEach(name -> fields.problem("ErrorEquals", "names " + name + ", which never occurs here"));
        return errors;
    }

    private static void checkWildcards(Fields fields, String name, List<List<String>> lists) {
        for (int at = 0; at < lists.size(); at++) {
            boolean lastAndAlone = at == lists.size() - 1 && lists.get(at).size() == 1;
            if (lists.get(at).contains(ALL) && !lastAndAlone) {
                fields.problem(name, "has States.ALL, which must stand alone and in the last entry");
            }
        }
    }
}
