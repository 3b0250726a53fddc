package org.sendqa.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.template.ScheduleDeclaration;

/** EventBridge Scheduler: each schedule's next time is queued on the clock, and when it fires the one after. */
public final class Schedules {

    private static final String TIME = "<aws.scheduler.scheduled-time>";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DiscreteClock clock;

    private Schedules(DiscreteClock clock) {
        this.clock = clock;
    }

    /** What one schedule does each time. */
    private record Plan(ScheduleDeclaration schedule, ScheduleExpression expression, Target target) {}

    /**
     * Queues every schedule from the clock's present time on.
     *
     * @throws IllegalArgumentException naming place and schedule of an expression, input or target not understood
     */
    public static void start(DiscreteClock clock, List<ScheduleDeclaration> schedules, Targets targets) {
        Schedules started = new Schedules(clock);
        List<Plan> plans =
                schedules.stream().map(schedule -> plan(schedule, targets)).toList();
        plans.forEach(plan -> started.queue(plan, clock.now()));
    }

    private static Plan plan(ScheduleDeclaration schedule, Targets targets) {
        try {
            input(schedule, Instant.EPOCH);
            ZoneId zone = ZoneId.of(schedule.timeZone());
            ScheduleExpression expression = ScheduleExpression.of(schedule.expression(), zone);
            return new Plan(schedule, expression, targets.find(schedule.target()));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "%s, schedule %s: %s".formatted(schedule.place(), schedule.name(), unknown.getMessage()), unknown);
        }
    }

    private void queue(Plan plan, Instant after) {
        plan.expression().next(after).ifPresent(when -> clock.at(when, () -> fire(plan, when)));
    }

    private void fire(Plan plan, Instant when) {
        queue(plan, when);
        ScheduleDeclaration schedule = plan.schedule();
        String id = "%s-%d".formatted(schedule.name(), when.getEpochSecond());
        plan.target().take("schedule " + schedule.name(), id, input(schedule, when));
    }

    private static JsonNode input(ScheduleDeclaration schedule, Instant when) {
        String time = when.truncatedTo(ChronoUnit.SECONDS).toString();
        String input = schedule.input().replace(TIME, time);
        if (input.contains("<aws.scheduler.")) {
            throw new IllegalArgumentException("Of the Scheduler's attributes only " + TIME + " is known.");
        }
        try {
            return JSON.readTree(input);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("The input is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
