package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.sendqa.local.template.PseudoParameters;
import org.sendqa.local.template.RuleDeclaration;

/** EventBridge's default bus: hands each event to the targets of the rules that want it. */
public final class EventBus {

    private final InstantSource clock;
    private final List<Rule> rules;
    private final AtomicLong events = new AtomicLong();

    private record Rule(String name, EventPattern pattern, List<Target> targets) {}

    /**
     * Sets up the rules.
     *
     * @param clock gives events their {@code time}
     * @throws IllegalArgumentException naming place and rule of a pattern or target that is not understood
     */
    public EventBus(InstantSource clock, List<RuleDeclaration> rules, Targets targets) {
        this.clock = clock;
        this.rules = rules.stream().map(rule -> rule(rule, targets)).toList();
    }

    private static Rule rule(RuleDeclaration rule, Targets targets) {
        try {
            List<Target> found = rule.targets().stream().map(targets::find).toList();
            return new Rule(rule.name(), EventPattern.of(rule.pattern()), found);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "%s, rule %s: %s".formatted(rule.place(), rule.name(), unknown.getMessage()), unknown);
        }
    }

    /** Puts an event on the bus; its id is the same in each run that puts the same events at the same times. */
    public void put(String source, String detailType, List<String> resources, ObjectNode detail) {
        long number = events.incrementAndGet();
        String id = UUID.nameUUIDFromBytes(
                        "event %d at %s".formatted(number, clock.instant()).getBytes(StandardCharsets.UTF_8))
                .toString();
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0").put("id", id).put("detail-type", detailType).put("source", source);
        event.put("account", PseudoParameters.ACCOUNT)
                .put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", PseudoParameters.REGION);
        resources.forEach(event.putArray("resources")::add);
        event.set("detail", detail);
        deliver(id, event);
    }

    private void deliver(String id, JsonNode event) {
        for (Rule rule : rules) {
            if (rule.pattern().matches(event)) {
                rule.targets().forEach(target -> target.take("rule " + rule.name(), id, event));
            }
        }
    }
}
