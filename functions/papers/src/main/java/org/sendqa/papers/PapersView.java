package org.sendqa.papers;

import java.time.LocalDate;
import java.util.List;

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
}
