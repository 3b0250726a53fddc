package org.sendqa.papers;

import java.time.LocalDate;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.sharing.Sharing;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.OwnAudits;
import org.sendqa.edge.Refusal;

/** Shows the auditor of a case a page of a checked paper. */
final class ReadPage {

    private final NamedPaper named;
    private final Audits audits;
    private final ShownPages pages;
    private final Agreements agreements;

    ReadPage(NamedPaper named, Audits audits, ShownPages pages, Agreements agreements) {
        this.named = named;
        this.audits = audits;
        this.pages = pages;
        this.agreements = agreements;
    }

    /** A page as the auditor of its case sees it: after the declaration, while the audit is theirs, once checked. */
    Outcome<byte[]> run(Caller caller, String audit, String paper, String page) {
        return new OwnAudits(audits)
                .find(caller.person(), audit)
                .then(ReadPage::theirs)
                .then(this::standing)
                .then(header -> agreed(caller, header))
                .then(header -> {
                    Cycle cycle = named.cycles()
                            .find(header.cycle().authority(), header.cycle().id())
                            .orElseThrow();
                    int most = readsHere(caller, header) ? Integer.MAX_VALUE : 0;
                    return PaperNumbers.read(paper, most).stream()
                            .mapToObj(number -> new PaperRef(header.cycle(), header.draw(), header.drawId(), number))
                            .map(ref -> pages.show(caller, cycle, ref, page, Paper.Checked.class::isInstance))
                            .findFirst()
                            .orElseGet(ShownPages::nothing);
                });
    }

    private static Outcome<Audit.Header> theirs(Audit audit) {
        return switch (audit) {
            case Audit.InProgress _, Audit.Submitted _ -> new Outcome.Done<>(audit.header());
            case Audit.Assigned _ ->
                Outcome.refused(
                        Refusal.NOT_NOW, "Say first whether you had a hand in the case; then its papers can be read.");
            case Audit.Released _, Audit.Voided _ ->
                Outcome.refused(Refusal.NOT_NOW, "This audit isn't yours any more, nor are its papers.");
        };
    }

    private Outcome<Audit.Header> standing(Audit.Header header) {
        return named.samples()
                        .standing(header.cycle(), header.draw(), header.drawId())
                        .isPresent()
                ? new Outcome.Done<>(header)
                : Outcome.refused(
                        Refusal.NOT_NOW, "This case was replaced by another. Its papers can't be read any more.");
    }

    private Outcome<Audit.Header> agreed(Caller caller, Audit.Header header) {
        Pack pack = pack(header);
        LocalDate today = OfficeDay.of(caller.now());
        return Sharing.under(pack, agreements)
                        .of(caller.person(), pack.activity(header.cycle().activity()))
                        .covers(today, today)
                ? new Outcome.Done<>(header)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "There is no agreement on sharing data with you today, so papers can't be read. Ask your QA"
                                + " officer.");
    }

    private boolean readsHere(Caller caller, Audit.Header header) {
        Pack pack = pack(header);
        return pack.wayToPapers(pack.activity(header.cycle().activity()), caller.person()) == Way.BUNDLE;
    }

    private Pack pack(Audit.Header header) {
        return named.packs().byDigest(header.cycle().authority(), header.packDigest());
    }
}
