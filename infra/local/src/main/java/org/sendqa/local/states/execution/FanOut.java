package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.clock.Gate;

/** Runs flows side by side; the first failure stops the others. */
final class FanOut {

    private final String type;
    private final List<Function<Strand, JsonNode>> works;
    private final Strand parent;
    private final Gate done;
    private final List<JsonNode> results;
    private final List<Strand> workers = new ArrayList<>();
    private int begun;
    private int ended;
    private @Nullable RuntimeException failure;

    /** The type is that of the state which fans out, as {@code Map}. */
    FanOut(String type, List<Function<Strand, JsonNode>> works, Strand parent) {
        this.type = type;
        this.works = List.copyOf(works);
        this.parent = parent;
        this.done = parent.clock().gate();
        this.results = new ArrayList<>(Collections.nCopies(works.size(), NullNode.getInstance()));
    }

    /** Waits for all results, in the works' order; runs at most so many at once. */
    ArrayNode run(int concurrency) {
        if (works.isEmpty()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        for (int worker = 0; worker < Math.min(concurrency, works.size()); worker++) {
            workers.add(parent.fork());
        }
        workers.forEach(strand -> parent.clock().run(() -> work(strand)));
        parent.await(done);
        synchronized (this) {
            if (failure == null) {
                return JsonNodeFactory.instance.arrayNode().addAll(results);
            }
        }
        parent.record(type + "StateFailed", _ -> {});
        throw failure;
    }

    private void work(Strand strand) {
        try {
            for (int next = begin(); next < works.size(); next = begin()) {
                end(next, works.get(next).apply(strand));
            }
        } catch (Stopped stopped) {
            // Whoever stopped it has taken note already.
        } catch (RuntimeException failed) {
            fail(failed);
        } catch (Error fault) {
            fail(new IllegalStateException(fault));
        }
    }

    private synchronized int begin() {
        return begun++;
    }

    private synchronized void end(int work, JsonNode result) {
        results.set(work, result);
        ended++;
        if (ended == works.size()) {
            done.open();
        }
    }

    private void fail(RuntimeException failed) {
        synchronized (this) {
            if (failure == null) {
                failure = failed;
            }
        }
        workers.forEach(Strand::stop);
        done.open();
    }
}
