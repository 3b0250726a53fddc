package org.sendqa.domain.session;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.DrawnCase;

/**
 * How far a session is.
 *
 * @param session empty before anything is on record
 */
public record Standing(Agenda agenda, Optional<Session> session) {

    /** What its next save names; 0 before the first. */
    public int version() {
        return session.map(one -> one.revision().number()).orElse(0);
    }

    /** What is on record. */
    public Optional<SessionRecord> record() {
        return session.map(Session::record);
    }

    /** Whether somebody is among those who came, as far as it is on record. */
    public boolean hasSeen(Person person) {
        return record().filter(one -> one.attended().contains(person.id())).isPresent();
    }

    /** Whether somebody came and didn't step out of a case, as far as it is on record. */
    boolean satOn(DrawnCase drawn, Person person) {
        return record().flatMap(one -> one.find(drawn.drawId()).map(one::sitting))
                .filter(people -> people.contains(person.id()))
                .isPresent();
    }

    /** How many of its cases have their outcome. */
    public int outcomes() {
        return agenda.cases().size()
                - record().map(this::missing)
                        .map(List::size)
                        .orElse(agenda.cases().size());
    }

    /** Where a case stands in the order on record; those that aren't come last, by their numbers. */
    public int place(AgendaCase one) {
        List<String> order = record().map(SessionRecord::order).orElse(List.of());
        int place = order.indexOf(one.drawId());
        return place < 0 ? order.size() + one.number() : place;
    }

    /** Whether every audit of it is handed in, so that its record stays as it is. */
    public boolean isOver() {
        return agenda.cases().stream().allMatch(one -> one.audit() instanceof Audit.Submitted);
    }

    /** What is still missing of its record, in sentences. */
    public List<String> missing() {
        return record().map(this::missing)
                .orElseGet(() -> List.of(
                        "Session %d has no record yet.".formatted(agenda.ref().number())));
    }

    /** Whether it has all its outcomes, and wouldn't with another record in place of its own. */
    public boolean wouldLose(SessionRecord other) {
        return missing().isEmpty() && !missing(other).isEmpty();
    }

    /** The same with another session on record. */
    public Standing with(Session next) {
        return new Standing(agenda, Optional.of(next));
    }

    private List<String> missing(SessionRecord record) {
        return agenda.cases().stream()
                .filter(one -> record.find(one.drawId())
                        .filter(found -> found.outcome() != CaseOutcome.OPEN)
                        .isEmpty())
                .map(one -> "Case %d has no outcome yet.".formatted(one.number()))
                .toList();
    }
}
