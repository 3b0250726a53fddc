package org.sendqa.domain.pack;

import java.util.List;

/**
 * How the auditors of an activity come by the papers of a case (CAP-66, T41).
 *
 * @param papers which documents they read, in the framework's words; none where it names none
 * @param internal how whoever works for the authority gets them
 * @param external how others get them, such as a forum's representative
 * @param expected contributions that aren't expected of every case; of all others nothing is said
 */
public record PapersPlan(List<String> papers, Way internal, Way external, List<Expected> expected) {

    /** Of an activity that says nothing about papers. */
    public static final PapersPlan UNSAID = new PapersPlan(List.of(), Way.REFERENCE, Way.BY_HAND);

    /** Copies the papers. */
    public PapersPlan {
        papers = List.copyOf(papers);
        expected = List.copyOf(expected);
    }

    /** Of an activity that says of no contribution when it is expected. */
    public PapersPlan(List<String> papers, Way internal, Way external) {
        this(papers, internal, external, List.of());
    }

    /** The way of an auditor. */
    public Way way(boolean isExternal) {
        return isExternal ? external : internal;
    }

    /** Whether some of its auditors read the papers in SEND QA. */
    public boolean hasBundles() {
        return internal == Way.BUNDLE || external == Way.BUNDLE;
    }

    /** A way to the papers. */
    public enum Way {
        /** The case's number in the council's own system, once the auditor declared no hand in the case. */
        REFERENCE,
        /** A QA officer hands them over outside of SEND QA, redacted where they must be; no number is shown. */
        BY_HAND,
        /** Redacted and checked, they are read in SEND QA beside the form; no number is shown. */
        BUNDLE
    }
}
