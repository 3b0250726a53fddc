package org.sendqa.domain.report;

import java.util.List;

/**
 * What the audits say to one question, on the question's own scale: of each case once, however many people audited it.
 *
 * @param question its id in the instrument's version
 * @param section the section's title
 * @param words the question
 * @param scale the id of its scale; never counted together with another (trap T01)
 * @param counts how often each step was given, by the scale's order
 * @param share how many of those answered are in the pass set; cases it doesn't apply to are left out
 * @param notApplicable cases to which the question doesn't apply
 * @param differing cases whose auditors answered differently, which are counted nowhere else (trap T33)
 */
public record Finding(
        String question,
        String section,
        String words,
        String scale,
        List<Integer> counts,
        Share share,
        int notApplicable,
        int differing) {

    /** Of cases on which nobody differs. */
    public Finding(
            String question,
            String section,
            String words,
            String scale,
            List<Integer> counts,
            Share share,
            int notApplicable) {
        this(question, section, words, scale, counts, share, notApplicable, 0);
    }

    /** Copies the counts. */
    public Finding {
        counts = List.copyOf(counts);
    }
}
