package org.sendqa.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.Person;

/**
 * Writes to authors and to their line managers that there are findings to read; of which case, and what, is read here.
 */
final class FindingsLetters {

    private final Outbox outbox;
    private final String site;

    /** @param site the origin that links start with */
    FindingsLetters(Outbox outbox, String site) {
        this.outbox = outbox;
        this.site = site;
    }

    /**
     * Posts them, each once for a version of the round's report.
     *
     * @param inPost among whom line managers are looked for
     */
    void post(Cycle.Approved round, String title, Collection<Person> authors, List<Person> inPost) {
        String about = round.ref().titled(title);
        String key = "%s/%d".formatted(round.ref().id(), round.made().version());
        authors.forEach(author -> outbox.post(toAuthor(author, key, about)));
        Set<String> managers =
                authors.stream().map(author -> author.particulars().manager()).collect(Collectors.toSet());
        inPost.stream()
                .filter(person -> managers.contains(person.id()))
                .forEach(manager -> outbox.post(toManager(manager, key, about)));
    }

    private Mail toAuthor(Person author, String key, String about) {
        return letter(
                author,
                "findings/" + key,
                "What an audit found of your work",
                ("Work of yours was audited in %s. What the audit found can be read now; your line manager sees it too."
                                + " Please read it and say that you have. If you would like help with it, ask for it"
                                + " there. This mail says nothing of the case.")
                        .formatted(about));
    }

    private Mail toManager(Person manager, String key, String about) {
        return letter(
                manager,
                "findings-of-team/" + key,
                "Findings to talk about in supervision",
                ("Work of people you manage was audited in %s. They and you can read now what the audits found. Please"
                                + " talk about it in supervision and note what you agreed. This mail says nothing of"
                                + " the cases.")
                        .formatted(about));
    }

    private Mail letter(Person to, String key, String subject, String words) {
        return Mail.to(
                to,
                key,
                subject,
                List.of(
                        new Block.Paragraph("Dear %s,".formatted(to.name())),
                        new Block.Paragraph(words),
                        new Block.Link("Open the findings", site + "/findings")));
    }
}
