package org.sendqa.local.template;

/**
 * A schedule of EventBridge Scheduler.
 *
 * @param expression {@code cron(…)}, {@code rate(…)} or {@code at(…)}
 * @param timeZone in which cron and at are read, such as {@code Europe/London}
 * @param input the payload, in which {@code <aws.scheduler.scheduled-time>} is replaced
 * @param target the ARN of a function, usually with an alias, or of a state machine
 * @param place for a refusal of the expression
 */
public record ScheduleDeclaration(
        String name, String expression, String timeZone, String input, String target, Place place) {}
