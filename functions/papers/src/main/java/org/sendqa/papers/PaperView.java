package org.sendqa.papers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;

/**
 * One paper of a case.
 *
 * @param paper its number in addresses
 * @param state {@code missing}, {@code never-sent}, {@code not-expected}, {@code prepared}, {@code checked},
 *     {@code sent-back}, {@code erased}, or {@code replaced}: its case left the sample, nobody can read it, and the
 *     next sweep deletes it
 * @param revision what whoever checks it names; 0 as long as nothing has come in
 * @param pages how many there are to be read; 0 for none
 * @param byEye pages whose words the search couldn't read
 * @param mine whether the caller prepared it
 * @param reason why it was sent back; null where it wasn't
 */
public record PaperView(
        int paper,
        String what,
        String state,
        int revision,
        int pages,
        List<Integer> byEye,
        boolean mine,
        @Nullable String reason) {

    /** A paper of which nothing came in. */
    static PaperView without(int number, String what, String state) {
        return new PaperView(number, what, state, 0, 0, List.of(), false, null);
    }

    static PaperView of(int number, String what, Paper paper, String reader) {
        Optional<Pages> kept = paper.kept();
        return new PaperView(
                number,
                what,
                paper.state(),
                paper.revision().number(),
                kept.map(Pages::count).orElse(0),
                kept.map(Pages::byEye).orElse(List.of()),
                kept.filter(pages -> pages.by().equals(reader)).isPresent(),
                paper instanceof Paper.SentBack back ? back.reason().code() : null);
    }
}
