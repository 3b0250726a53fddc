package org.sendqa.reminders;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.Person;

/**
 * The words by which somebody is reminded of findings that wait for them; of which case, and what, is read on the site.
 *
 * @param site the origin that links start with, such as {@code https://send-qa.example.org}
 */
public record FindingsReminder(String site) {

    Mail to(Person person, LocalDate today) {
        return Mail.to(
                person,
                "findings-wait/" + today,
                "Findings that wait for you",
                List.of(
                        new Block.Paragraph("Dear %s,".formatted(person.name())),
                        new Block.Paragraph("What an audit found of your own work, or of work of people you manage,"
                                + " waits for you: to be read, to be talked about in supervision, or to be looked at"
                                + " again as you agreed. This mail says nothing of any case."),
                        new Block.Link("Open the findings", site + "/findings")));
    }
}
