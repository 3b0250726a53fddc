package org.sendqa.stepfunctions;

import java.time.Instant;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Workflows;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonObject;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Starts executions named after their attempt, so that Step Functions itself refuses to make one twice. */
public final class SfnWorkflows implements Workflows {

    /** A name may have 80 characters; these digits are unique and leave room. */
    private static final int NAME_LENGTH = 60;

    private static final String RECUSAL = "recuse-audit";

    private final SfnClient client;
    private final String machines;

    /**
     * Starts machines through a client.
     *
     * @param machines what the machines' ARNs start with, up to the machine's own name
     */
    public SfnWorkflows(SfnClient client, String machines) {
        this.client = client;
        this.machines = machines;
    }

    /** Starts deployed machines, whose ARNs start with a text, through a client of its own. */
    public static SfnWorkflows under(String machines) {
        var http = UrlConnectionHttpClient.builder();
        return new SfnWorkflows(SfnClient.builder().httpClientBuilder(http).build(), machines);
    }

    @Override
    public void start(Attempt attempt, Instant now) {
        try {
            client.startExecution(start ->
                    start.stateMachineArn(machine(attempt)).name(name(attempt)).input(input(attempt, now)));
        } catch (ExecutionAlreadyExistsException made) {
            if (progress(attempt) == Progress.FAILED) {
                throw new IllegalStateException(attempt + " was made before and failed", made);
            }
        }
    }

    @Override
    public void recuse(CycleRef cycle, String cause, Instant now) {
        String name = shortened(Digest.hex(String.join("|", cycle.authority(), cycle.id(), RECUSAL, cause)));
        String input = CanonicalJson.write(about(cycle, now).build());
        try {
            client.startExecution(start ->
                    start.stateMachineArn(machines + RECUSAL).name(name).input(input));
        } catch (ExecutionAlreadyExistsException once) {
            // What this cause asks for was begun; should it have failed, the daily sweep is another cause.
        }
    }

    @Override
    public Progress progress(Attempt attempt) {
        try {
            return progress(client.describeExecution(describe -> describe.executionArn(execution(attempt)))
                    .status());
        } catch (ExecutionDoesNotExistException absent) {
            return Progress.ABSENT;
        }
    }

    /** The first digits of SHA-256 over authority, cycle, step, revision and attempt, joined by bars. */
    static String name(Attempt attempt) {
        String text = "%s|%s|%s|%d|%d"
                .formatted(
                        attempt.cycle().authority(),
                        attempt.cycle().id(),
                        attempt.step().id(),
                        attempt.revision(),
                        attempt.number());
        return shortened(Digest.hex(text));
    }

    private static String shortened(String digest) {
        return digest.substring(0, NAME_LENGTH);
    }

    static String input(Attempt attempt, Instant now) {
        JsonObject step = about(attempt.cycle(), now).put("step", attempt.step().id());
        return CanonicalJson.write(step.build());
    }

    private static JsonObject about(CycleRef cycle, Instant now) {
        return new JsonObject()
                .put("authority", cycle.authority())
                .put("cycle", cycle.id())
                .put("now", now.toString());
    }

    private String machine(Attempt attempt) {
        return machines + attempt.step().machine();
    }

    private String execution(Attempt attempt) {
        return machine(attempt).replace(":stateMachine:", ":execution:") + ":" + name(attempt);
    }

    private static Progress progress(ExecutionStatus status) {
        return switch (status) {
            case RUNNING, PENDING_REDRIVE, UNKNOWN_TO_SDK_VERSION -> Progress.RUNNING;
            case SUCCEEDED -> Progress.DONE;
            case FAILED, TIMED_OUT, ABORTED -> Progress.FAILED;
        };
    }
}
