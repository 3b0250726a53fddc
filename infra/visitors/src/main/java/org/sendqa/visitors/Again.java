package org.sendqa.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.local.LocalAws;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.ExecutionStatus;
import org.sendqa.local.template.ScheduleDeclaration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Does again what was done before, with the same input: as AWS does now and then by itself. */
public final class Again {

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final Pattern DAILY = Pattern.compile("cron\\(0 (\\d+) .*");

    private final LocalAws aws;
    private int executions;

    public Again(LocalAws aws) {
        this.aws = aws;
    }

    /** Every task of every execution that succeeded since it was last asked; how many there were. */
    public int tasks() {
        int tasks = 0;
        List<Execution> all = aws.executions();
        for (Execution execution : all.subList(executions, all.size())) {
            assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
            for (var event : execution.history()) {
                if (event.type().equals("TaskScheduled")) {
                    JsonNode call =
                            JsonText.read(event.details().path("parameters").asText());
                    invoke(call.path("FunctionName").asText(), call.path("Payload"));
                    tasks++;
                }
            }
        }
        executions = all.size();
        return tasks;
    }

    /** Every schedule's last turn. */
    public void schedules() {
        for (ScheduleDeclaration schedule : aws.declarations().schedules()) {
            String input = schedule.input()
                    .replace("<aws.scheduler.scheduled-time>", last(schedule).toString());
            invoke(schedule.target(), JsonText.read(input));
        }
    }

    /** The stream's records of cycles as they stand, and of all letters as they were posted. */
    public void changes() {
        String table = aws.declarations().tables().getFirst().name();
        aws.tables().scanPaginator(scan -> scan.tableName(table)).items().forEach(item -> {
            switch (Objects.requireNonNull(item.get("sk")).s()) {
                case "cycle" -> stream("AdvanceCycleFunction", "advance-cycle", item, "");
                case "mail" -> stream("DeliverMailFunction", "deliver-mail", item, "pending");
                default -> {} // nobody is woken
            }
        });
    }

    private void stream(String function, String sample, Map<String, AttributeValue> item, String state) {
        ObjectNode event = (ObjectNode) Repository.json("events/%s.json".formatted(sample));
        ObjectNode change = (ObjectNode) event.path("Records").path(0).path("dynamodb");
        change.put("ApproximateCreationDateTime", aws.clock().now().getEpochSecond());
        ObjectNode image = change.putObject("NewImage");
        item.forEach((name, value) -> {
            if (value.s() != null) {
                image.putObject(name).put("S", value.s());
            } else if (value.n() != null) {
                image.putObject(name).put("N", value.n());
            }
        });
        if (!state.isEmpty()) {
            image.putObject("state").put("S", state);
        }
        assertThat(aws.invoke(function, event).path("batchItemFailures")).isEmpty();
    }

    private Instant last(ScheduleDeclaration schedule) {
        Instant now = aws.clock().now();
        Matcher daily = DAILY.matcher(schedule.expression());
        if (!daily.matches()) {
            return now;
        }
        ZonedDateTime today = now.atZone(OFFICE);
        ZonedDateTime turn =
                today.toLocalDate().atTime(Integer.parseInt(daily.group(1)), 0).atZone(OFFICE);
        return turn.isAfter(today) ? turn.minusDays(1).toInstant() : turn.toInstant();
    }

    private void invoke(String function, JsonNode payload) {
        assertThat(aws.functions().invoke(function, payload))
                .as("%s %s", function, payload)
                .isInstanceOf(Invocation.Answered.class);
    }
}
