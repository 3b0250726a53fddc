package org.sendqa.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.feedback.FindingsState;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;

/**
 * Writes to whoever is to move next with findings: on the day on which author and line manager meant to look again, and
 * as often as the framework says (BRI-16). The letter's key is the day, so a second run posts nothing.
 */
public final class RemindOfFindings {

    private final Packs packs;
    private final People people;
    private final CountingFindings findings;
    private final Outbox outbox;
    private final FindingsReminder letter;

    /** Reminds the authors and line managers of each authority that has a pack. */
    public RemindOfFindings(
            Packs packs, People people, CountingFindings findings, Outbox outbox, FindingsReminder letter) {
        this.packs = packs;
        this.people = people;
        this.findings = findings;
        this.outbox = outbox;
        this.letter = letter;
    }

    /** Reminds once a day, however often it is called. */
    public void run(Instant now) {
        OneByOne.forEach(packs.authorities(), authority -> remind(packs.current(authority), OfficeDay.of(now)));
    }

    private void remind(Pack pack, LocalDate today) {
        Map<String, Integer> everyMonths = pack.activities().stream()
                .map(Activity::entry)
                .filter(entry -> !entry.findings().to().isEmpty())
                .collect(Collectors.toMap(
                        entry -> entry.id(), entry -> entry.findings().remindEvery()));
        if (everyMonths.isEmpty()) {
            return;
        }
        List<Person> inPost = people.all(pack.authority()).stream()
                .filter(person -> person.isInPost(today))
                .toList();
        Set<String> toMove = inPost.stream()
                .flatMap(author -> toMove(author, everyMonths, today))
                .collect(Collectors.toSet());
        inPost.stream()
                .filter(person -> toMove.contains(person.id()))
                .forEach(person -> outbox.post(letter.to(person, today)));
    }

    private Stream<String> toMove(Person author, Map<String, Integer> everyMonths, LocalDate today) {
        return findings.of(author).stream()
                .filter(one -> one.remind(everyMonths.getOrDefault(one.cycle().activity(), 0), today))
                .flatMap(one -> toMove(author, one.state()));
    }

    /** The author until they said to have read them; then the line manager, on the agreed day both. */
    private static Stream<String> toMove(Person author, FindingsState state) {
        return Stream.of(author.id(), author.particulars().manager())
                .filter(id -> state == FindingsState.AGAIN || id.equals(author.id()) == (state == FindingsState.NEW));
    }
}
