package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.auditing.PapersReply.SheetReply;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.feedback.LookBack.Look;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;

/** Shows an auditor what there is of a case, as long as they may see it. */
final class CaseFile {

    private final CaseFacts facts;
    private final Sheets sheets;
    private final Agreements agreements;

    CaseFile(CaseFacts facts, Sheets sheets, Agreements agreements) {
        this.facts = facts;
        this.sheets = sheets;
        this.agreements = agreements;
    }

    /** What its auditor sees. */
    record Shown(ReadAudit.Papers papers, CaseFacts.Facts facts) {}

    /** Shows an audit's case to its auditor on a day. */
    Shown show(Audit audit, Pack pack, Person auditor, Look look, LocalDate today) {
        Activity activity = pack.activity(audit.header().cycle().activity());
        Way way = pack.wayToPapers(activity, auditor);
        boolean withheld =
                !Sharing.under(pack, agreements).of(auditor, activity).covers(today, today);
        CaseFacts.Facts known = facts(audit, way, look, withheld);
        PapersPlan plan = activity.entry().papers();
        List<SheetReply> read = withheld ? List.of() : sheets(audit, way, plan.papers(), look);
        List<Contributed> contributed = look.isOver() ? List.of() : contributed(audit, plan, read);
        return new Shown(new ReadAudit.Papers(plan.papers(), way, read, known.missing(), contributed, withheld), known);
    }

    private List<Contributed> contributed(Audit audit, PapersPlan plan, List<SheetReply> read) {
        return facts.contributed(
                audit, plan, paper -> read.stream().map(SheetReply::what).anyMatch(paper::equals));
    }

    /** What is known of it; nothing once that time is over, and no number while its papers can't be read. */
    private CaseFacts.Facts facts(Audit audit, Way way, Look look, boolean withheld) {
        if (look.isOver()) {
            return CaseFacts.Facts.NONE;
        }
        CaseFacts.Facts known = facts.of(audit, way);
        return withheld || look.papersAreGone() ? known.withoutNumber() : known;
    }

    /** Its papers that can be read here. */
    private List<SheetReply> sheets(Audit audit, Way way, List<String> what, Look look) {
        return look.isOver() || look.papersAreGone() ? List.of() : sheets.of(audit, way, what);
    }
}
