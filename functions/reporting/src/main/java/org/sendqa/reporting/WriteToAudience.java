package org.sendqa.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Posts a report's letter to everybody of its audience in post, once each however many of its roles they hold. */
final class WriteToAudience {

    private final People people;
    private final Outbox outbox;
    private final ReportLetter letter;

    WriteToAudience(People people, Outbox outbox, ReportLetter letter) {
        this.people = people;
        this.outbox = outbox;
        this.letter = letter;
    }

    /** Gives how many people were written to, now or by an earlier attempt. */
    int write(MadeReport report, LocalDate today) {
        String authority = report.released().cycle().authority();
        Map<String, Person> audience = new TreeMap<>();
        for (String role : report.audience()) {
            people.inPost(authority, role, today).forEach(person -> audience.put(person.id(), person));
        }
        audience.values().forEach(person -> outbox.post(letter.to(person, report.figures(), report.released())));
        return audience.size();
    }
}
