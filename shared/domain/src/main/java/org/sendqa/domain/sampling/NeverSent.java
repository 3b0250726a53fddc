package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers of a case of which an officer said that they were never sent.
 *
 * @param papers in the pack's words
 * @param since the day on which the list became as it is: whatever leaves it later has to come in after all
 */
public record NeverSent(List<String> papers, LocalDate since) {

    /** Nothing was said. */
    public static final NeverSent NOTHING = new NeverSent(List.of(), LocalDate.EPOCH);

    /** Copies the papers. */
    public NeverSent {
        papers = List.copyOf(papers);
    }
}
