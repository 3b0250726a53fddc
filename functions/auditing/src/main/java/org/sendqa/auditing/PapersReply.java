package org.sendqa.auditing;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.edge.ContributedReply;

/**
 * How an auditor comes by the papers, and what they said about them.
 *
 * @param way {@code reference}: the case's number in the council's own system; {@code by-hand}: a QA officer hands them
 *     over; {@code bundle}: they are read here, redacted
 * @param what which documents
 * @param sheets those that can be read here by now; none before the declaration
 * @param missing those of this case that were never sent: whoever judges it goes by the others
 * @param contributed how those contributions stand of which the framework says when they are expected
 * @param withheld whether none can be read today, since no agreement on sharing data with its auditor holds
 * @param word what the auditor last said
 * @param words what may be said
 */
public record PapersReply(
        String way,
        List<String> what,
        List<SheetReply> sheets,
        List<String> missing,
        List<ContributedReply> contributed,
        boolean withheld,
        String word,
        List<WordReply> words) {

    /**
     * A paper that can be read here.
     *
     * @param paper its number in its address
     * @param what which document
     * @param pages how many it has
     */
    public record SheetReply(int paper, String what, int pages) {}

    /**
     * A word to choose from.
     *
     * @param trouble whether the officers are told
     */
    public record WordReply(String word, String words, boolean trouble) {

        private static WordReply of(PapersWord word) {
            return new WordReply(word.code(), word.words(), word.isTrouble());
        }
    }

    static PapersReply of(ReadAudit.Papers papers, PapersWord word) {
        return new PapersReply(
                switch (papers.way()) {
                    case REFERENCE -> "reference";
                    case BY_HAND -> "by-hand";
                    case BUNDLE -> "bundle";
                },
                papers.what(),
                papers.sheets(),
                papers.missing(),
                papers.contributed().stream().map(ContributedReply::of).toList(),
                papers.withheld(),
                word.code(),
                Stream.of(PapersWord.values())
                        .filter(one -> one.fits(papers.way()))
                        .map(WordReply::of)
                        .toList());
    }
}
