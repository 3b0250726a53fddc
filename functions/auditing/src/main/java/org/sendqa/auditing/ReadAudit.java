package org.sendqa.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.auditing.PapersReply.SheetReply;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.Standing;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;

/** Shows an auditor the whole of one audit: form, drafts, and what may be known of the case. */
public final class ReadAudit {

    private final DueAudits audits;
    private final Packs packs;
    private final CaseFile file;
    private final LookBack lookBack;
    private final SessionDesk sessions;

    ReadAudit(DueAudits audits, Packs packs, CaseFile file, LookBack lookBack, SessionDesk sessions) {
        this.audits = audits;
        this.packs = packs;
        this.file = file;
        this.lookBack = lookBack;
        this.sessions = sessions;
    }

    /**
     * An audit as its auditor sees it.
     *
     * @param due with the days that its auditor has
     * @param form in the version the cycle began under
     * @param tool where it is answered, if that isn't here
     * @param papers how its auditor comes by the papers
     * @param authorsRead whether its answers go back to the authors of what it looks at
     * @param drafts by section, as last saved; none once its auditor doesn't see the case any more
     * @param facts likewise
     * @param session that looks at its case; empty where cases are looked at one by one
     * @param look what was written about it, and until when its auditor sees the case
     */
    public record View(
            Due due,
            Instrument form,
            Optional<Tool> tool,
            Papers papers,
            boolean authorsRead,
            Map<String, Draft> drafts,
            CaseFacts.Facts facts,
            Optional<Standing> session,
            LookBack.Look look) {

        Audit audit() {
            return due.audit();
        }
    }

    /**
     * The documents an auditor reads.
     *
     * @param way how they come by them
     * @param sheets those that can be read here by now
     * @param missing those of this case that were never sent
     * @param contributed how those contributions stand of which the pack says when they are expected
     * @param withheld whether their auditor is from outside and no agreement on sharing data holds today
     */
    public record Papers(
            List<String> what,
            Way way,
            List<SheetReply> sheets,
            List<String> missing,
            List<Contributed> contributed,
            boolean withheld) {

        /** Copies the documents. */
        public Papers {
            what = List.copyOf(what);
            sheets = List.copyOf(sheets);
            missing = List.copyOf(missing);
            contributed = List.copyOf(contributed);
        }
    }

    /** Reads a person's own audit. */
    public Outcome<View> run(Person person, String audit, Instant now) {
        return new OwnAudits(audits.audits())
                .find(person, audit)
                .then(found -> new Outcome.Done<>(view(audits.of(found), person, OfficeDay.of(now))));
    }

    private View view(Due due, Person person, LocalDate today) {
        Audit audit = due.audit();
        LookBack.Look look = lookBack.of(audit, today);
        Audit.Header header = audit.header();
        String authority = header.cycle().authority();
        Pack pack = packs.byDigest(authority, header.packDigest());
        Activity activity = pack.activity(header.cycle().activity());
        CaseFile.Shown shown = file.show(audit, pack, person, look, today);
        return new View(
                due,
                pack.instrument(header.instrument()),
                pack.toolOf(activity),
                shown.papers(),
                !activity.entry().findings().to().isEmpty(),
                look.isOver() ? Map.of() : audits.audits().drafts(authority, audit.id()),
                shown.facts(),
                sessions.of(audit),
                look);
    }
}
