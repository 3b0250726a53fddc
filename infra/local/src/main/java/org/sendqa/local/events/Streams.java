package org.sendqa.local.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.clock.WorkSource;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.template.StreamDeclaration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The streams of all tables; asked by the clock whenever nothing is in flight, so that time waits for them. */
public final class Streams implements WorkSource, AutoCloseable {

    private final DiscreteClock clock;
    private final Recorder recorder;
    private final List<Subscription> subscriptions;

    private Streams(DiscreteClock clock, Recorder recorder, List<Subscription> subscriptions) {
        this.clock = clock;
        this.recorder = recorder;
        this.subscriptions = subscriptions;
    }

    /**
     * What the streams stand on.
     *
     * @param data where positions are kept beside the tables; empty if the tables are in memory
     */
    public record Ground(
            DynamoDbClient tables,
            DynamoDbStreamsClient streams,
            LambdaInvoker functions,
            DeadLetters deadLetters,
            Optional<Path> data) {}

    /** Sets the subscriptions up; the clock asks for more from then on. */
    public static Streams start(
            List<StreamDeclaration> declarations, DiscreteClock clock, Recorder recorder, Ground ground) {
        List<Subscription> subscriptions = declarations.stream()
                .map(declaration -> subscription(declaration, clock, ground))
                .toList();
        Streams streams = new Streams(clock, recorder, subscriptions);
        recorder.noteWrite();
        clock.addSource(streams);
        return streams;
    }

    /** Looks only if something was written, since looking costs three calls. */
    @Override
    public boolean startMore() {
        boolean found = false;
        if (recorder.takeWrote()) {
            for (Subscription subscription : subscriptions) {
                if (subscription.fetch()) {
                    found = true;
                    clock.run(subscription::drain);
                }
            }
        }
        return found;
    }

    /** From now on nothing counts as delivered, since what functions stand on is about to end. */
    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private static Subscription subscription(StreamDeclaration declaration, DiscreteClock clock, Ground ground) {
        String table = declaration.table().replaceFirst("^.*:table/", "").replaceFirst("/stream/.*$", "");
        String arn = ground.tables()
                .describeTable(request -> request.tableName(table))
                .table()
                .latestStreamArn();
        Optional<Path> file = ground.data().map(data -> data.resolve(declaration.function() + ".position"));
        boolean first = file.isEmpty() || !file.get().toFile().exists();
        Subscription subscription = new Subscription(
                declaration,
                new TableStream(ground.streams(), arn, new StreamPositions(file)),
                ground.functions(),
                ground.deadLetters(),
                clock::now);
        if (first && !declaration.fromStart()) {
            subscription.skip();
        }
        return subscription;
    }
}
