package org.sendqa.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.domain.practice.Trial;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.practice.PracticeLine.PractiserLine;

/** Lists for officers what can be practised, what is, and who has tried it. */
public final class ListPractices {

    private final PracticeDesk desk;

    ListPractices(PracticeDesk desk) {
        this.desk = desk;
    }

    /** All activities that audit, in the framework's order, and any that it no longer has but that is still open. */
    Outcome<List<PracticeLine>> run(Caller caller) {
        String authority = caller.person().authority();
        Map<String, Practice> practices = desk.practices().all(authority).stream()
                .collect(Collectors.toMap(one -> one.header().activity(), Function.identity()));
        var pack = desk.packs().current(authority);
        Stream<Practisers> now = pack.activities().stream().map(activity -> new Practisers(pack, activity));
        Stream<Practisers> gone = practices.values().stream()
                .flatMap(practice -> practice.ifOpen().stream())
                .map(desk::practisers)
                .filter(may -> Practisers.of(pack, may.activity().id()).isEmpty());
        List<Person> everybody = desk.people().all(authority);
        return new Outcome.Done<>(Stream.concat(now, gone)
                .map(may -> line(
                        may, Optional.ofNullable(practices.get(may.activity().id())), everybody, caller))
                .toList());
    }

    private PracticeLine line(Practisers now, Optional<Practice> practice, List<Person> everybody, Caller caller) {
        Optional<Practice.Open> open = practice.flatMap(Practice::ifOpen);
        Practisers may = open.map(desk::practisers).orElse(now);
        Map<String, Trial> trials = practice.map(desk.practices()::trials).orElseGet(List::of).stream()
                .collect(Collectors.toMap(Trial::person, Function.identity()));
        var today = OfficeDay.of(caller.now());
        return new PracticeLine(
                may.activity().id(),
                may.activity().title(),
                may.form().title(),
                open.isPresent() ? "open" : trials.isEmpty() ? "none" : "ending",
                open.isPresent() ? null : may.obstacle().orElse(null),
                open.map(one -> OfficeDay.of(one.at()).toString()).orElse(null),
                open.map(one -> new PeopleNames(desk.people(), may.pack().authority()).of(one.by()))
                        .orElse(null),
                open.map(one -> one.lastDay().toString()).orElse(null),
                may.among(everybody, today).stream()
                        .filter(person -> open.isEmpty() || may.include(open.get(), person, today))
                        .map(person -> line(person, Optional.ofNullable(trials.get(person.id()))))
                        .toList());
    }

    private static PractiserLine line(Person person, Optional<Trial> trial) {
        return new PractiserLine(
                person.id(), person.name(), trial.map(Trial::state).orElse(TrialLine.NEW));
    }
}
