package org.sendqa.domain.pack;

import java.util.List;

/**
 * What an activity does with what its audits find of somebody's work (CAP-26).
 *
 * @param to the contributions whose makers get it; none where nobody does
 * @param remindEvery months after which whoever is to move next is reminded, again and again; 0 for never (BRI-16)
 */
public record FindingsPlan(List<String> to, int remindEvery) {

    /** Of an activity that gives nothing back. */
    public static final FindingsPlan NONE = new FindingsPlan(List.of(), 0);

    /** The fewest reminders that make sense, since findings are shown for some four months only. */
    public static final int SELDOM = 3;

    /** Copies the contributions. */
    public FindingsPlan {
        to = List.copyOf(to);
    }
}
