package org.sendqa.improvement;

import java.util.List;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;

/**
 * The list that works without any mail: what somebody must still act on, the oldest first. Officers and the pack's
 * watchers see all of it, others what they were told.
 */
public final class ListConcerns {

    private final Concerns concerns;
    private final Rules rules;
    private final ConcernViews views;

    ListConcerns(Concerns concerns, Rules rules, ConcernViews views) {
        this.concerns = concerns;
        this.rules = rules;
        this.views = views;
    }

    /** Those that the caller may see. */
    public List<ConcernLine> run(Caller caller) {
        Person person = caller.person();
        boolean all = caller.isOfficer()
                || rules.of(person.authority()).watchers().stream().anyMatch(person::is);
        return concerns.open(person.authority()).stream()
                .filter(concern -> all || ToldConcerns.mayRead(concern, person))
                .map((Concern concern) -> views.line(concern, person, caller.now()))
                .toList();
    }
}
