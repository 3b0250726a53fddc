package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.template.StreamDeclaration;

/** One function on one stream: batches in order, a failing batch is cut, repeated, and in the end given up. */
final class Subscription {

    private final StreamDeclaration declaration;
    private final TableStream stream;
    private final LambdaInvoker functions;
    private final DeadLetters deadLetters;
    private final InstantSource clock;
    private final List<EventPattern> filters;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private volatile boolean closed;

    Subscription(
            StreamDeclaration declaration,
            TableStream stream,
            LambdaInvoker functions,
            DeadLetters deadLetters,
            InstantSource clock) {
        this.declaration = declaration;
        this.stream = stream;
        this.functions = functions;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.filters = filters(declaration);
    }

    /** Reads the patterns; a condition that is not known is refused with the place and the function. */
    static List<EventPattern> filters(StreamDeclaration declaration) {
        try {
            return declaration.filters().stream().map(EventPattern::of).toList();
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "%s, stream filter of %s: %s"
                            .formatted(declaration.place(), declaration.function(), unknown.getMessage()),
                    unknown);
        }
    }

    /** Looks for new records and says whether any wait for the function. */
    boolean fetch() {
        lock.lock();
        try {
            stream.read().stream()
                    .map(read -> StreamRecords.of(read, declaration.table(), clock.instant()))
                    .filter(this::wanted)
                    .forEach(waiting::add);
            return !waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what is waiting: the function asked for later records only. */
    void skip() {
        fetch();
        waiting.clear();
    }

    /** Hands all that waits to the function. */
    void drain() {
        lock.lock();
        try {
            while (!waiting.isEmpty() && !closed) {
                List<ObjectNode> batch = waiting.subList(0, Math.min(declaration.batchSize(), waiting.size()));
                deliver(List.copyOf(batch), declaration.retries());
                batch.clear();
            }
            if (!closed) {
                stream.save();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What is waiting, or being delivered, is delivered again after a restart. */
    void close() {
        closed = true;
    }

    private boolean wanted(JsonNode read) {
        return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(read));
    }

    private void deliver(List<ObjectNode> batch, int retries) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        batch.forEach(event.putArray("Records")::add);
        switch (functions.invoke(declaration.function(), event)) {
            case Invocation.Answered answer -> {
                int failed = declaration.reportsItems() ? firstFailed(answer.payload(), batch) : batch.size();
                if (failed < batch.size()) {
                    repeat(batch.subList(failed, batch.size()), retries, "The function reported failed records.");
                }
            }
            case Invocation.Failed failed -> repeat(batch, retries, Targets.sentence(failed));
        }
    }

    private void repeat(List<ObjectNode> batch, int retries, String error) {
        if (declaration.bisects() && batch.size() > 1) {
            int half = batch.size() / 2;
            deliver(batch.subList(0, half), retries);
            deliver(batch.subList(half, batch.size()), retries);
        } else if (retries > 0) {
            deliver(batch, retries - 1);
        } else {
            var records = JsonNodeFactory.instance.arrayNode().addAll(batch);
            deadLetters.add(new DeadLetter("stream " + declaration.table(), declaration.function(), error, records));
        }
    }

    /** The place of the first record that the function names; one it does not know means the whole batch. */
    private static int firstFailed(JsonNode answer, List<ObjectNode> batch) {
        int first = batch.size();
        for (JsonNode failure : answer.path("batchItemFailures")) {
            String sequence = failure.path("itemIdentifier").asText();
            int place = 0;
            while (place < batch.size()
                    && !batch.get(place).at("/dynamodb/SequenceNumber").asText().equals(sequence)) {
                place++;
            }
            first = Math.min(first, place == batch.size() ? 0 : place);
        }
        return first;
    }
}
