package org.sendqa.auditing;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.auditing.PapersReply.SheetReply;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.Papers;

/** Tells an auditor which papers of the case can be read here: those that were checked, after the declaration. */
final class Sheets {

    private final Papers papers;

    Sheets(Papers papers) {
        this.papers = papers;
    }

    /** Those of an audit whose auditor comes by the papers in a way, in the order of the framework's list. */
    List<SheetReply> of(Audit audit, Way way, List<String> what) {
        return switch (audit) {
            case Audit.InProgress _, Audit.Submitted _ -> way == Way.BUNDLE ? checked(audit.header(), what) : List.of();
            case Audit.Assigned _, Audit.Released _, Audit.Voided _ -> List.of();
        };
    }

    private List<SheetReply> checked(Audit.Header header, List<String> what) {
        return papers.of(header.cycle()).stream()
                .filter(paper -> paper.ref().isOf(header.draw(), header.drawId()))
                .flatMap(paper -> sheet(paper, what))
                .toList();
    }

    private static Stream<SheetReply> sheet(Paper paper, List<String> what) {
        int number = paper.ref().number();
        return paper instanceof Paper.Checked(var _, var pages, var _, var _)
                ? Stream.of(new SheetReply(number, what.get(number - 1), pages.count()))
                : Stream.empty();
    }
}
