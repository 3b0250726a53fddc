package org.sendqa.papers;

import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.SendBack;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes the word of whoever looked through a paper: a second person lets it be read, anybody keeps it from being so.
 */
final class CheckPaper {

    /** The word that lets a paper be read. */
    static final String CHECKED = "checked";

    private final NamedPaper named;
    private final Papers papers;
    private final PaperFiles files;

    CheckPaper(NamedPaper named, Papers papers, PaperFiles files) {
        this.named = named;
        this.papers = papers;
        this.files = files;
    }

    /**
     * What somebody says.
     *
     * @param revision of the paper as it was looked through
     * @param word {@link #CHECKED} or the code of a {@link SendBack}
     */
    record Wish(PaperAddress address, int revision, String word) {}

    /**
     * Takes it of the very version that was looked through: to be read while its round is audited, back at any time.
     */
    Outcome<Paper> run(Caller caller, Wish wish) {
        boolean isChecked = wish.word().equals(CHECKED);
        return (isChecked ? named.open(caller, wish.address()) : named.find(caller, wish.address()))
                .then(found -> looked(found.ref(), wish.revision()))
                .then(paper -> isChecked ? check(paper, caller) : sendBack(paper, wish.word(), caller));
    }

    private Outcome<Paper> looked(PaperRef ref, int revision) {
        return papers.find(ref)
                .filter(paper -> paper.kept().isPresent())
                .filter(paper -> paper.revision().number() == revision)
                .<Outcome<Paper>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_NOW,
                        "Something has changed about this paper. Load the page again and look at it."));
    }

    private Outcome<Paper> check(Paper paper, Caller caller) {
        if (!(paper instanceof Paper.Prepared prepared)) {
            return new Outcome.Done<>(paper);
        }
        if (!prepared.mayBeCheckedBy(caller.person().id())) {
            return Outcome.refused(
                    Refusal.FORBIDDEN, "You prepared this paper yourself. Somebody else has to look through it.");
        }
        Event event = new Event("paper-checked", caller.now(), caller.person().id());
        Paper next = prepared.checked(event);
        return papers.keep(next, event) ? new Outcome.Done<>(next) : Changes.changed();
    }

    private Outcome<Paper> sendBack(Paper paper, String word, Caller caller) {
        return Listed.read(SendBack.class, word, "word on a paper").then(reason -> {
            Map<String, String> details = Map.of("reason", reason.code());
            Event event =
                    new Event("paper-sent-back", caller.now(), caller.person().id(), details);
            Paper next = paper.sentBack(reason, event);
            if (!papers.keep(next, event)) {
                return Changes.changed();
            }
            paper.kept().map(Pages::object).ifPresent(files::erase);
            return new Outcome.Done<>(next);
        });
    }
}
