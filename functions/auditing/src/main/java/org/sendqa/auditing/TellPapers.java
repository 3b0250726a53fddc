package org.sendqa.auditing;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;

/** Takes an auditor's word on whether the papers can be opened, and tells the QA officers where they can't. */
public final class TellPapers {

    private final Audits audits;
    private final Packs packs;
    private final PapersLetters letters;

    TellPapers(Audits audits, Packs packs, PapersLetters letters) {
        this.audits = audits;
        this.packs = packs;
        this.letters = letters;
    }

    /**
     * Takes a word in place of the one before; the same again changes nothing. Refused before the declaration, after
     * submitting and after the closing day.
     *
     * @param word the code of a {@link PapersWord}
     */
    public Outcome<Audit> run(Person person, String audit, String word, Instant now) {
        return Listed.read(PapersWord.class, word, "word on papers")
                .then(said -> new OwnAudits(audits).find(person, audit).then(found -> tell(found, said, person, now)));
    }

    private Outcome<Audit> tell(Audit audit, PapersWord word, Person person, Instant now) {
        return switch (audit) {
            case Audit.InProgress open when open.header().isClosed(OfficeDay.of(now)) -> States.closed(open);
            case Audit.InProgress open when open.header().papers() == word -> new Outcome.Done<>(open);
            case Audit.InProgress open
            when !word.fits(way(open, person)) ->
                Outcome.refused(
                        Refusal.FAULTY,
                        "'%s' can't be said of these papers. The audit lists what can.".formatted(word.code()));
            case Audit.InProgress open -> keep(open, word, person, now);
            case Audit.Assigned _, Audit.Submitted _, Audit.Released _, Audit.Voided _ -> States.refusal(audit);
        };
    }

    private Way way(Audit.InProgress open, Person person) {
        Audit.Header header = open.header();
        Pack pack = packs.byDigest(header.cycle().authority(), header.packDigest());
        return pack.wayToPapers(pack.activity(header.cycle().activity()), person);
    }

    private Outcome<Audit> keep(Audit.InProgress open, PapersWord word, Person person, Instant now) {
        Event event = new Event("papers-told", now, person.id(), Map.of("papers", word.code()));
        Audit.InProgress next = open.told(word, event);
        return audits.tell(next, event, letters.of(next, person)) ? new Outcome.Done<>(next) : States.changed();
    }
}
