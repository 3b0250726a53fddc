package org.sendqa.reporting;

import java.util.List;

/**
 * What one auditor wrote beside the overall grade; neither the case nor the auditor is named.
 *
 * @param draw its title
 * @param stratum such as the locality
 * @param passages by question, in the order they were asked; texts left out are missing
 */
public record AuditorComment(String draw, String stratum, List<Passage> passages) {

    /** Copies the passages. */
    public AuditorComment {
        passages = List.copyOf(passages);
    }

    /** One answer in the auditor's words. */
    public record Passage(String question, String words) {}
}
