package org.sendqa.auditing;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.audit.PapersWord;

/**
 * How an auditor comes by the papers, and what they said about them.
 *
 * @param way {@code reference}: the case's number in the council's own system; {@code by-hand}: a QA officer hands them
 *     over
 * @param what which documents
 * @param missing those of this case that were never sent: whoever judges it goes by the others
 * @param word what the auditor last said
 * @param words what may be said
 */
public record PapersReply(String way, List<String> what, List<String> missing, String word, List<WordReply> words) {

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
                },
                papers.what(),
                papers.missing(),
                word.code(),
                Stream.of(PapersWord.values())
                        .filter(one -> one.fits(papers.way()))
                        .map(WordReply::of)
                        .toList());
    }
}
