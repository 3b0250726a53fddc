package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The papers of a case of which an officer said that they were never sent, and whose contribution isn't expected of it.
 *
 * @param papers in the pack's words
 * @param notExpected contributions, in the pack's words
 * @param since the day on which the lists became as they are: whatever leaves them later has to come in after all
 */
public record NeverSent(List<String> papers, List<String> notExpected, LocalDate since) {

    /** Nothing was said. */
    public static final NeverSent NOTHING = new NeverSent(List.of(), List.of(), LocalDate.EPOCH);

    /** Copies the papers. */
    public NeverSent {
        papers = List.copyOf(papers);
        notExpected = List.copyOf(notExpected);
    }

    /** Papers that were never sent, where nobody spoke of contributions. */
    public NeverSent(List<String> papers, LocalDate since) {
        this(papers, List.of(), since);
    }

    /** These and papers that nobody waits for, whoever said so. */
    public NeverSent and(List<String> waived) {
        return new NeverSent(Stream.concat(papers.stream(), waived.stream()).toList(), notExpected, since);
    }
}
