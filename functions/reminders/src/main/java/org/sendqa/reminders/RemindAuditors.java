package org.sendqa.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;

/**
 * Writes to everybody one of whose audits has a reminder day today, about all their open audits at once. The letter's
 * key is the day, so a second run posts nothing, and it is sent about those audits that are open still.
 */
public final class RemindAuditors {

    private final Packs packs;
    private final OpenAudits openAudits;
    private final People people;
    private final Outbox outbox;
    private final ReminderLetter letter;

    /** Reminds the auditors of each authority that has a pack. */
    public RemindAuditors(Packs packs, OpenAudits openAudits, People people, Outbox outbox, ReminderLetter letter) {
        this.packs = packs;
        this.openAudits = openAudits;
        this.people = people;
        this.outbox = outbox;
        this.letter = letter;
    }

    /**
     * Reminds once.
     *
     * @return how many people are written to; a repeated run on the same day counts them again but posts no more
     * @throws org.sendqa.edge.RetryLater if an authority's auditors could not be reminded; the others' are
     */
    public int remind(Instant now) {
        AtomicInteger reminded = new AtomicInteger();
        OneByOne.forEach(packs.authorities(), authority -> reminded.addAndGet(remind(authority, OfficeDay.of(now))));
        return reminded.get();
    }

    private int remind(String authority, LocalDate today) {
        var byAuditor = openAudits.on(today, authority).stream()
                .collect(Collectors.groupingBy(OpenAudit::auditor, TreeMap::new, Collectors.toList()));
        return byAuditor.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(OpenAudit::remindToday))
                .mapToInt(entry -> post(authority, entry.getKey(), entry.getValue(), today))
                .sum();
    }

    /** Nobody reminds who isn't in post or in the table any more; the officer sees the open audit. */
    private int post(String authority, String auditor, List<OpenAudit> audits, LocalDate today) {
        var mail = people.find(authority, auditor)
                .filter(person -> person.isInPost(today))
                .map(person -> letter.to(person, audits, today));
        mail.ifPresent(outbox::post);
        return mail.isPresent() ? 1 : 0;
    }
}
