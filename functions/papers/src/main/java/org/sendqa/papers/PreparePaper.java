package org.sendqa.papers;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.papers.NamedPaper.Named;
import org.sendqa.papers.pdf.FlatPdf;
import org.sendqa.papers.pdf.RedactedPdf;

/**
 * Searches an uploaded paper for what should be redacted and keeps flat pages of it for somebody else to check. The
 * upload is gone afterwards, whatever came of it; the terms are kept nowhere (CAP-66).
 */
final class PreparePaper {

    private final NamedPaper named;
    private final Papers papers;
    private final PaperFiles files;

    PreparePaper(NamedPaper named, Papers papers, PaperFiles files) {
        this.named = named;
        this.papers = papers;
        this.files = files;
    }

    /**
     * What somebody wants to be prepared.
     *
     * @param upload as it was named when its address was given out
     */
    record Wish(PaperAddress address, String upload, Terms terms) {}

    /** The paper's next version, unchecked. */
    Outcome<Paper> run(Caller caller, Wish wish) {
        return named.open(caller, wish.address())
                .then(found -> searchable(wish.terms(), found.ref()))
                .then(ref -> flat(ref, wish))
                // Asked again, since drawing takes a while.
                .then(pdf -> named.open(caller, wish.address()).then(found -> keep(found, wish.upload(), pdf, caller)));
    }

    private static Outcome<PaperRef> searchable(Terms terms, PaperRef ref) {
        return terms.nameSomebody()
                ? new Outcome.Done<>(ref)
                : Outcome.refused(Refusal.FAULTY, "Give the child's name, so that the paper can be searched for it.");
    }

    private Outcome<FlatPdf> flat(PaperRef ref, Wish wish) {
        OptionalLong size =
                wish.upload().matches("[0-9a-f]{24}") ? files.size(ref, wish.upload()) : OptionalLong.empty();
        if (size.isEmpty()) {
            return Outcome.refused(Refusal.NOT_NOW, "The file hasn't arrived. Upload it first.");
        }
        try {
            return size.getAsLong() > UploadPaper.MOST_BYTES
                    ? UploadPaper.tooLarge()
                    : RedactedPdf.take(files.uploaded(ref, wish.upload()), wish.terms());
        } finally {
            files.drop(ref, wish.upload());
        }
    }

    private Outcome<Paper> keep(Named found, String upload, FlatPdf pdf, Caller caller) {
        Optional<Paper> before = papers.find(found.ref());
        int revision = before.map(paper -> paper.revision().number()).orElse(0) + 1;
        return files.keep(found.ref(), upload, revision, pdf.content())
                .map(object -> new Pages(
                        object, pdf.pages(), pdf.byEye(), caller.person().id()))
                .map(pages -> keep(found, before, pages, caller))
                .orElseGet(Changes::changed);
    }

    private Outcome<Paper> keep(Named found, Optional<Paper> before, Pages pages, Caller caller) {
        Event event =
                new Event("paper-prepared", caller.now(), pages.by(), Map.of("pages", Integer.toString(pages.count())));
        Paper next =
                before.map(paper -> paper.anew(pages, event)).orElseGet(() -> Paper.first(found.ref(), pages, event));
        boolean kept = papers.comeIn(next, found.sample(), event);
        // What nobody may read any more goes at once; what a crash leaves behind nothing leads to.
        (kept ? before.flatMap(Paper::kept) : Optional.of(pages))
                .map(Pages::object)
                .ifPresent(files::erase);
        return kept ? new Outcome.Done<>(next) : Changes.changed();
    }
}
