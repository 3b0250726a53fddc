package org.sendqa.papers;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.Looks;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.SendBack;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes the word of whoever looked through a paper: a second person to whom each page was shown lets it be read,
 * anybody keeps it from being so.
 */
final class CheckPaper {

    /** The word that lets a paper be read. */
    static final String CHECKED = "checked";

    private final NamedPaper named;
    private final Papers papers;
    private final PaperFiles files;
    private final CompleteLetters letters;
    private final Looks looks;

    CheckPaper(NamedPaper named, Papers papers, PaperFiles files, CompleteLetters letters, Looks looks) {
        this.named = named;
        this.papers = papers;
        this.files = files;
        this.letters = letters;
        this.looks = looks;
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
                .then(paper -> isChecked ? check(paper, wish.address(), caller) : sendBack(paper, wish.word(), caller));
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

    private Outcome<Paper> check(Paper paper, PaperAddress address, Caller caller) {
        if (!(paper instanceof Paper.Prepared prepared)) {
            return told(paper, caller);
        }
        if (!prepared.mayBeCheckedBy(caller.person().id())) {
            return Outcome.refused(
                    Refusal.FORBIDDEN, "You prepared this paper yourself. Somebody else has to look through it.");
        }
        OptionalInt unseen = unseen(prepared, address, caller.person());
        if (unseen.isPresent()) {
            return Outcome.refused(
                    Refusal.INCOMPLETE,
                    "Look at every page first: page %d hasn't been shown to you since this version came in."
                            .formatted(unseen.getAsInt()));
        }
        Event event = new Event("paper-checked", caller.now(), caller.person().id());
        Paper next = prepared.checked(event);
        return papers.keep(next, event) ? told(next, caller) : Changes.changed();
    }

    /** The first page of this version that wasn't shown to somebody. */
    private OptionalInt unseen(Paper.Prepared paper, PaperAddress address, Person person) {
        return IntStream.rangeClosed(1, paper.pages().count())
                .filter(page ->
                        !looks.haveBeen(new Access(person.authority(), address.page(page), person.id(), paper.at())))
                .findFirst();
    }

    /** Whoever says it again after a crash has the letters posted that it kept back. */
    private Outcome<Paper> told(Paper checked, Caller caller) {
        PaperRef ref = checked.ref();
        letters.post(ref.cycle(), ref.draw(), ref.drawId(), caller.now());
        return new Outcome.Done<>(checked);
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
