package org.sendqa.auditing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswerCheck;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;

/** Saves the answers of one section as they stand, complete or not. */
public final class SaveSection {

    private final Audits audits;
    private final Packs packs;

    SaveSection(Audits audits, Packs packs) {
        this.audits = audits;
        this.packs = packs;
    }

    /**
     * What is to be saved.
     *
     * @param version the version the auditor's form was loaded with; 0 if the section was never saved
     */
    public record Wanted(String section, Map<String, Answer> answers, int version) {}

    /** Saves over the version that was loaded; the answers replace all earlier ones of the section. */
    public Outcome<Draft> run(Person person, String audit, Wanted wanted, Instant now) {
        return new OwnAudits(audits)
                .find(person, audit)
                .then(found -> found instanceof Audit.InProgress started
                        ? check(started, wanted, now)
                        : States.<Draft>refusal(found));
    }

    private Outcome<Draft> check(Audit.InProgress audit, Wanted wanted, Instant now) {
        if (audit.header().isClosed(OfficeDay.of(now))) {
            return States.closed(audit);
        }
        Instrument form = packs.byDigest(
                        audit.header().cycle().authority(), audit.header().packDigest())
                .instrument(audit.header().instrument());
        return form.sections().stream()
                .filter(section -> section.id().equals(wanted.section()))
                .findFirst()
                .map(section -> new AnswerCheck(form).faults(section, wanted.answers()))
                .map(faults -> faults.isEmpty() ? save(audit, wanted, now) : faulty(faults))
                .orElseGet(() ->
                        Outcome.refused(Refusal.UNKNOWN, "The form has no section '%s'.".formatted(wanted.section())));
    }

    private Outcome<Draft> save(Audit.InProgress audit, Wanted wanted, Instant now) {
        Draft next = new Draft(wanted.section(), wanted.answers(), wanted.version() + 1, now);
        if (audits.save(audit, next)) {
            return new Outcome.Done<>(next);
        }
        return audits.find(audit.header().cycle().authority(), audit.id())
                .filter(found -> !(found instanceof Audit.InProgress))
                .map(States::<Draft>refusal)
                .orElseGet(() -> Outcome.refused(
                        Refusal.STALE,
                        "This section was saved elsewhere since you loaded it, perhaps in another window."
                                + " Load it again, compare, and save what should stand."));
    }

    private static Outcome<Draft> faulty(List<String> faults) {
        return new Outcome.Refused<>(
                Refusal.FAULTY, "Some answers can't be saved. Nothing of this section was.", faults);
    }
}
