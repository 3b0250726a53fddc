package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.events.DeadLetter;
import org.sendqa.local.identity.IdentityProvider;
import org.sendqa.local.mail.Mail;
import org.sendqa.local.recording.RecordedCall;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.registry.StateMachines;
import org.sendqa.local.template.Declarations;
import org.sendqa.local.template.FunctionDeclaration;
import org.sendqa.local.web.Place;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The whole of it: starts what a repository's template declares, and lets tests and the demonstration move time and
 * look inside. One at a time in a JVM, since functions find their environment in system properties.
 */
public final class LocalAws implements AutoCloseable {

    private final Opened opened;
    private final Parts parts;

    private LocalAws(Opened opened, Parts parts) {
        this.opened = opened;
        this.parts = parts;
    }

    /**
     * Starts it.
     *
     * @throws org.sendqa.local.template.TemplateProblem if the template says something it would not do as AWS does
     * @throws IllegalStateException if something is not built, or a state machine's definition is refused
     */
    public static LocalAws start(Options options) throws IOException {
        Opened opened = new Opened();
        try {
            return new LocalAws(opened, new Assembly(options, opened).start());
        } catch (IOException | RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
    }

    /** Advances to an instant and returns when all that fell due by then is done, streams included. */
    public void advanceTo(Instant target) {
        parts.compute().recorder().noteWrite();
        parts.compute().clock().advanceTo(target);
    }

    /** Advances to the next event; empty if nothing is queued. */
    public Optional<Instant> advanceToNext() {
        parts.compute().recorder().noteWrite();
        return parts.compute().clock().advanceToNext();
    }

    /** Returns when all that is under way is done, streams included; time does not move. */
    public void settle() {
        advanceTo(clock().now());
    }

    /** The clock that everything here goes by. */
    public DiscreteClock clock() {
        return parts.compute().clock();
    }

    /** The front door, without a slash at the end: the API is under {@code /v1}. */
    public URI door() {
        return parts.web().door().uri();
    }

    /** Signs sample people in; {@link IdentityProvider#accessToken} is the short way for tests. */
    public IdentityProvider identity() {
        return parts.web().identity();
    }

    /** All functions, by name or ARN. */
    public LambdaInvoker functions() {
        return parts.compute().functions();
    }

    /**
     * Calls a function as {@code aws lambda invoke} would and waits for its answer.
     *
     * @param logicalId its name in the template
     * @throws IllegalStateException with the error it failed with
     */
    public JsonNode invoke(String logicalId, JsonNode payload) {
        String function = declarations().functions().stream()
                .filter(declared -> declared.logicalId().equals(logicalId))
                .map(FunctionDeclaration::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The template has no " + logicalId));
        return switch (functions().invoke(function, payload)) {
            case Invocation.Answered(JsonNode answer) -> answer;
            case Invocation.Failed failed -> throw new IllegalStateException(logicalId + " failed: " + failed);
        };
    }

    /** All state machines. */
    public StateMachines machines() {
        return parts.compute().machines();
    }

    /** All executions, in the order of their start. */
    public List<Execution> executions() {
        return parts.compute().machines().executions();
    }

    /** All mails, in the order in which they came. */
    public List<Mail> mails() {
        return parts.mail().mails();
    }

    /** What functions needed permission for so far; see {@link org.sendqa.local.recording.PolicyCheck}. */
    public SortedSet<RecordedCall> calls() {
        return parts.compute().recorder().calls();
    }

    /** What was given up after its last retry. */
    public List<DeadLetter> deadLetters() {
        return parts.compute().deadLetters().all();
    }

    /** Exceptions of the local AWS itself; there should be none. */
    public List<Throwable> failures() {
        return List.copyOf(parts.compute().failures());
    }

    /** Lets people of an authority sign in on the site, as its administrator would write into the site's config. */
    public void serve(String authority, String name) {
        parts.web().served().put(authority, name);
    }

    /** Hangs something of this computer's own into the front door and lists it on the start page. */
    public void offer(Place place, HttpHandler handler) {
        parts.web().door().mount(place.address().getPath(), handler);
        show(place);
    }

    /** Lists something on the start page that is there already. */
    void show(Place place) {
        parts.web().door().show(place);
    }

    /** What the template declares. */
    public Declarations declarations() {
        return parts.declarations();
    }

    /** The tables, for whoever wants to look; what is written by it reaches the streams when time moves or settles. */
    public DynamoDbClient tables() {
        return parts.storage().tables();
    }

    /** The address of S3, path-style; region and credentials are among the {@link #properties()}. */
    public URI objects() {
        return parts.storage().objects().endpoint();
    }

    /** What functions find around them, as system properties; a child JVM of a test gets the same. */
    public Map<String, String> properties() {
        return parts.properties();
    }

    @Override
    public void close() {
        opened.close();
    }
}
