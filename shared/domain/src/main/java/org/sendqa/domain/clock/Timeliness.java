package org.sendqa.domain.clock;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many cases took a step in time. On time, late and excused are counted apart; steps not taken and steps nobody can
 * judge are in no share. Shares are given both ways, as the Department for Education publishes those of new plans
 * within 20 weeks: of all that were issued, and without all to which an exception applies, kept in time or not.
 *
 * @param exempt of those on time, for how many an exemption is recorded as well
 */
public record Timeliness(int onTime, int exempt, int late, int excused, int notDueYet, int overdue, int unknown) {

    /** Counts one step over many cases. */
    public static Timeliness of(Collection<Outcome> outcomes) {
        return new Timeliness(
                count(outcomes, Outcome.OnTime.class::isInstance),
                count(outcomes, one -> one instanceof Outcome.OnTime(var _, var _, boolean exempt) && exempt),
                count(outcomes, Outcome.Late.class::isInstance),
                count(outcomes, Outcome.Excused.class::isInstance),
                count(outcomes, Outcome.NotDueYet.class::isInstance),
                count(outcomes, Outcome.Overdue.class::isInstance),
                count(outcomes, Outcome.Unknown.class::isInstance));
    }

    /** On time, of all that took the step. */
    public Portion ofAll() {
        return new Portion(onTime, onTime + late + excused);
    }

    /** On time, of those that took the step and have no exception. */
    public Portion withoutExceptions() {
        return new Portion(onTime - exempt, onTime - exempt + late);
    }

    private static int count(Collection<Outcome> outcomes, Predicate<Outcome> wanted) {
        return Math.toIntExact(outcomes.stream().filter(wanted).count());
    }
}
