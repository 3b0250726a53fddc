package org.sendqa.domain.session;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record of a session must keep to; each fault is a sentence that says what to do. */
public final class SessionRules {

    private final Agenda agenda;
    private final Map<String, Sitter> sitters;

    /**
     * For a session.
     *
     * @param sitters those who may come, at least as far as they came
     */
    public SessionRules(Agenda agenda, List<Sitter> sitters) {
        this.agenda = agenda;
        this.sitters =
                sitters.stream().collect(Collectors.toMap(one -> one.person().id(), Function.identity()));
    }

    /** What can't stand in a record that is saved on a day. */
    public List<String> faults(SessionRecord record, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (record.day().isAfter(today) || record.day().isBefore(agenda.from())) {
            faults.add("Give the day on which it was held: the round's first day or a later one, and not after today.");
        }
        if (!isInOrder(record)) {
            faults.add("Name each of the session's %d cases once, in the order in which they were looked at."
                    .formatted(agenda.cases().size()));
        }
        faults.addAll(people(record));
        faults.addAll(wrongly(record));
        return faults.isEmpty() ? quorum(record) : faults;
    }

    /** Who sits where they mustn't. */
    public List<String> wrongly(SessionRecord record) {
        return each(
                record,
                (one, of) -> sitting(record, one)
                        .filter(sitter -> sitter.mustLeave(of))
                        .map(sitter -> mustLeave(sitter, of)));
    }

    private boolean isInOrder(SessionRecord record) {
        List<String> named = record.order();
        Set<String> all = agenda.cases().stream().map(AgendaCase::drawId).collect(Collectors.toSet());
        return named.size() == all.size() && all.equals(new HashSet<>(named));
    }

    private List<String> people(SessionRecord record) {
        List<String> faults = new ArrayList<>();
        record.attended().stream()
                .filter(not(sitters::containsKey))
                .forEach(person ->
                        faults.add("'%s' was in none of the roles that sit in this session on its day; leave them out."
                                .formatted(person)));
        if (isRepeating(record.attended())) {
            faults.add("Name everybody who came once.");
        }
        if (record.cases().stream().map(SessionCase::steppedOut).anyMatch(SessionRules::isRepeating)) {
            faults.add("Name everybody who stepped out of a case once.");
        }
        record.cases().stream()
                .flatMap(one -> one.steppedOut().stream())
                .filter(not(record.attended()::contains))
                .distinct()
                .forEach(person -> faults.add(
                        "'%s' stepped out but isn't among those who came; add them there.".formatted(person)));
        return faults;
    }

    private static boolean isRepeating(List<String> people) {
        return new HashSet<>(people).size() < people.size();
    }

    private static String mustLeave(Sitter sitter, AgendaCase of) {
        return (sitter.counts()
                        ? "%s had a hand in case %d, declared an interest in it, or is too near to those who did:"
                                + " say that they stepped out of it."
                        : "%s comes for the cases that they work on, and case %d isn't known as one of them:"
                                + " say that they stepped out of it.")
                .formatted(sitter.person().name(), of.number());
    }

    private List<String> quorum(SessionRecord record) {
        return each(record, (one, of) -> {
            long counting = sitting(record, one).filter(Sitter::counts).count();
            return one.outcome() == CaseOutcome.OPEN
                            || counting >= agenda.plan().quorum()
                    ? Stream.empty()
                    : Stream.of(("Case %d has an outcome, but only %d of the %d people it takes sat on it:"
                                    + " leave its outcome open until enough have looked at it.")
                            .formatted(of.number(), counting, agenda.plan().quorum()));
        });
    }

    private List<String> each(SessionRecord record, BiFunction<SessionCase, AgendaCase, Stream<String>> faults) {
        return record.cases().stream()
                .flatMap(one -> agenda.find(one.drawId()).stream().flatMap(of -> faults.apply(one, of)))
                .toList();
    }

    private Stream<Sitter> sitting(SessionRecord record, SessionCase one) {
        return record.sitting(one).stream().flatMap(person -> Stream.ofNullable(sitters.get(person)));
    }
}
