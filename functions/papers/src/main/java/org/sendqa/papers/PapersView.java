package org.sendqa.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;

/** The papers of running rounds that are read in SEND QA. */
public record PapersView(List<RoundView> rounds) {

    /**
     * One round.
     *
     * @param dueOn by when its audits are due
     */
    public record RoundView(String cycle, String title, LocalDate dueOn, List<CaseView> cases) {}

    /**
     * One case.
     *
     * @param caseNumber the council's own; empty where the look-up doesn't know it any more
     */
    public record CaseView(String draw, String drawId, String caseNumber, List<PaperView> papers) {}

    /**
     * One paper of a case.
     *
     * @param paper its number in addresses
     * @param what which document
     * @param state {@code missing}, {@code never-sent}, {@code prepared}, {@code checked}, {@code sent-back} or
     *     {@code erased}
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

        static PaperView of(int number, String what, @Nullable Paper paper, boolean neverSent, String reader) {
            if (paper == null) {
                return new PaperView(number, what, neverSent ? "never-sent" : "missing", 0, 0, List.of(), false, null);
            }
            String reason = paper instanceof Paper.SentBack back ? back.reason().code() : null;
            int revision = paper.revision().number();
            return paper.kept()
                    .map(pages -> kept(number, what, paper, pages, reader))
                    .orElseGet(() -> new PaperView(number, what, paper.state(), revision, 0, List.of(), false, reason));
        }

        private static PaperView kept(int number, String what, Paper paper, Pages pages, String reader) {
            return new PaperView(
                    number,
                    what,
                    paper.state(),
                    paper.revision().number(),
                    pages.count(),
                    pages.byEye(),
                    pages.by().equals(reader),
                    null);
        }
    }
}
