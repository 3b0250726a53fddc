package org.sendqa.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concern.Told;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.mail.Deliveries;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Shows concerns to those who run them: where each stands, who was told, how far each letter got. */
record ConcernViews(People people, Deliveries deliveries, Rules rules) {

    ConcernLine line(Concern concern, Person reader, Instant now) {
        Concern.Header header = concern.header();
        Instant by = rules.clock(header.authority()).acknowledgeBy(concern);
        return new ConcernLine(
                header.id(),
                header.kind().code(),
                header.origin().audit(),
                header.origin().at().toString(),
                by.toString(),
                concern.state(),
                concern.receipt().isEmpty() && now.isAfter(by),
                concern instanceof Told told ? told.step() : 0,
                told(concern),
                ToldConcerns.mayRead(concern, reader));
    }

    private List<ConcernLine.ToldLine> told(Concern concern) {
        return concern.told().stream().map(one -> told(concern, one)).toList();
    }

    private ConcernLine.ToldLine told(Concern concern, Telling telling) {
        String authority = concern.header().authority();
        return new ConcernLine.ToldLine(
                telling.as(),
                telling.canRead() ? name(authority, telling.person()) : telling.address(),
                telling.canRead(),
                telling.step(),
                deliveries
                        .of(authority, ConcernLetters.idOf(concern, telling))
                        .name()
                        .toLowerCase(Locale.ROOT));
    }

    /** What somebody is called; their id if they have left. */
    String name(String authority, String person) {
        return people.find(authority, person).map(Person::name).orElse(person);
    }
}
