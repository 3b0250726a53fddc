package org.sendqa.auditing;

import java.util.List;
import org.sendqa.auditing.PapersReply.SheetReply;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.feedback.LookBack.Look;
import org.sendqa.domain.pack.PapersPlan.Way;

/** Shows an auditor what there is of a case, as long as they may see it. */
final class CaseFile {

    private final CaseFacts facts;
    private final Sheets sheets;

    CaseFile(CaseFacts facts, Sheets sheets) {
        this.facts = facts;
        this.sheets = sheets;
    }

    /** What is known of it; nothing once that time is over, and no number once its papers can't be read. */
    CaseFacts.Facts facts(Audit audit, Way way, Look look) {
        if (look.isOver()) {
            return CaseFacts.Facts.NONE;
        }
        CaseFacts.Facts known = facts.of(audit, way);
        return look.papersAreGone() ? known.withoutNumber() : known;
    }

    /** Its papers that can be read here. */
    List<SheetReply> sheets(Audit audit, Way way, List<String> what, Look look) {
        return look.isOver() || look.papersAreGone() ? List.of() : sheets.of(audit, way, what);
    }
}
