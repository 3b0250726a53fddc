package org.sendqa.allocation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Auditor;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Finds everybody in a role that audits one of an activity's draws, with what they did in the year before. */
final class Candidates {

    private static final int YEAR = 12;

    private final People people;
    private final Audits audits;

    Candidates(People people, Audits audits) {
        this.people = people;
        this.audits = audits;
    }

    /** The candidates for a cycle, by id. Released audits don't count as done. */
    List<Auditor> of(CycleRef cycle, Activity activity) {
        Map<String, Person> found = new TreeMap<>();
        for (DrawPlan plan : activity.draws()) {
            people.inRole(cycle.authority(), plan.auditorRole()).forEach(person -> found.put(person.id(), person));
        }
        return found.values().stream()
                .map(person -> auditor(person, cycle, activity))
                .toList();
    }

    private Auditor auditor(Person person, CycleRef cycle, Activity activity) {
        List<Audit> done = audits.ofAuditor(person.authority(), person.id()).stream()
                .filter(audit -> !(audit instanceof Audit.Released))
                .filter(audit -> isInTheYearBefore(cycle, audit.header().cycle()))
                .toList();
        Set<String> audited =
                done.stream().map(audit -> audit.header().stratum()).collect(Collectors.toSet());
        return new Auditor(
                person.id(),
                Set.copyOf(person.emails()),
                person.roles(),
                person.locality(),
                capacity(person, activity),
                done.size(),
                audited);
    }

    /** Who audits several draws takes no more in all than the strictest of them allows. */
    private static int capacity(Person person, Activity activity) {
        return activity.draws().stream()
                .filter(plan -> person.is(plan.auditorRole()))
                .map(DrawPlan::capacity)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static boolean isInTheYearBefore(CycleRef cycle, CycleRef other) {
        YearMonth now = YearMonth.parse(cycle.period());
        YearMonth then = YearMonth.parse(other.period());
        return !other.equals(cycle) && !then.isAfter(now) && then.isAfter(now.minusMonths(YEAR + 1L));
    }
}
