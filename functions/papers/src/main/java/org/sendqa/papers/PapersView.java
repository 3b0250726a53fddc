package org.sendqa.papers;

import java.time.LocalDate;
import java.util.List;

/** The papers that are read in SEND QA, of running rounds and of others as long as pages are kept. */
public record PapersView(List<RoundView> rounds) {

    /**
     * One round.
     *
     * @param dueOn by when its audits are due
     * @param open whether papers still come in; if not, they can be looked at and sent back
     */
    public record RoundView(String cycle, String title, LocalDate dueOn, boolean open, List<CaseView> cases) {}

    /**
     * One case.
     *
     * @param caseNumber the council's own; empty where the look-up doesn't know it any more
     */
    public record CaseView(String draw, String drawId, String caseNumber, List<PaperView> papers) {}
}
