package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.State;

/** Runs a parallel state's branches side by side. */
final class ParallelRunner {

    private final FlowRunner flows;

    ParallelRunner(FlowRunner flows) {
        this.flows = flows;
    }

    JsonNode run(State.Parallel parallel, View view, Strand strand) {
        JsonNode evaluated =
                parallel.arguments() == null ? view.input() : view.evaluate(parallel.arguments(), "Arguments");
        JsonNode input = Limits.check(evaluated, view.state(), "branches' input");
        strand.record("ParallelStateStarted", _ -> {});
        List<Function<Strand, JsonNode>> works = parallel.branches().stream()
                .<Function<Strand, JsonNode>>map(branch -> worker -> run(branch, input, view, worker))
                .toList();
        JsonNode result = new FanOut("Parallel", works, strand).run(works.size());
        strand.record("ParallelStateSucceeded", _ -> {});
        return result;
    }

    private JsonNode run(Flow branch, JsonNode input, View view, Strand worker) {
        return flows.run(branch, input, view.around(), worker);
    }
}
