package org.sendqa.local.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the Events of functions and state machines, SAM's short way to wire what wakes them. */
final class EventReader {

    private final Gathered gathered;
    private final @Nullable HttpApi api;

    EventReader(Gathered gathered, @Nullable HttpApi api) {
        this.gathered = gathered;
        this.api = api;
    }

    /** An event of a function; schedules and rules call the alias if there is one. */
    boolean ofFunction(Properties event, String function, String target) {
        String type = event.text("Type");
        return switch (type) {
            case "HttpApi" ->
                gathered.routes.add(
                        event.inner("Properties", route -> api(event).route(route, function)));
            case "DynamoDB" ->
                gathered.streams.add(event.inner("Properties", stream -> StreamReader.read(stream, function)));
            default -> ofEither(event, type, target);
        };
    }

    /** An event of a state machine. */
    boolean ofMachine(Properties event, String target) {
        return ofEither(event, event.text("Type"), target);
    }

    private boolean ofEither(Properties event, String type, String target) {
        return switch (type) {
            case "EventBridgeRule" ->
                gathered.rules.add(event.inner("Properties", rule -> RuleReader.ofEvent(name(event), rule, target)));
            case "ScheduleV2" -> {
                Optional<ScheduleDeclaration> schedule = event.inner(
                        "Properties", properties -> ScheduleReader.ofEvent(name(event), properties, target));
                yield schedule.map(gathered.schedules::add).orElse(false);
            }
            default -> throw event.problem("Type", type + " is an event the local AWS does not know.");
        };
    }

    /** As SAM calls what it makes of an event: the resource's name and the event's. */
    private static String name(Properties event) {
        return event.subject().replace(".Events.", "");
    }

    private HttpApi api(Properties event) {
        if (api == null) {
            throw event.problem("Type", "HttpApi needs a resource of type AWS::Serverless::HttpApi.");
        }
        return api;
    }
}
