package org.sendqa.auditing;

import java.time.Instant;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.WantedSection;

/** Saves the answers of one section as they stand, complete or not. */
public final class SaveSection {

    private final Audits audits;
    private final Packs packs;

    SaveSection(Audits audits, Packs packs) {
        this.audits = audits;
        this.packs = packs;
    }

    /** Saves over the version that was loaded; the answers replace all earlier ones of the section. */
    public Outcome<Draft> run(Person person, String audit, WantedSection wanted, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(found -> found instanceof Audit.InProgress started
                        ? check(started, wanted, now)
                        : States.<Draft>refusal(found));
    }

    private Outcome<Draft> check(Audit.InProgress audit, WantedSection wanted, Instant now) {
        if (audit.header().isClosed(OfficeDay.of(now))) {
            return States.closed(audit);
        }
        Instrument form = packs.byDigest(
                        audit.header().cycle().authority(), audit.header().packDigest())
                .instrument(audit.header().instrument());
        return wanted.in(form, now).then(next -> save(audit, next));
    }

    private Outcome<Draft> save(Audit.InProgress audit, Draft next) {
        if (audits.save(audit, next)) {
            return new Outcome.Done<>(next);
        }
        return audits.find(audit.header().cycle().authority(), audit.id())
                .filter(found -> !(found instanceof Audit.InProgress))
                .map(States::<Draft>refusal)
                .orElseGet(WantedSection::stale);
    }
}
