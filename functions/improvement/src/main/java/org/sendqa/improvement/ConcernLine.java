package org.sendqa.improvement;

import java.util.List;

/**
 * A concern as the list shows it, without a word of what was raised.
 *
 * @param acknowledgeBy until when somebody should have acknowledged it
 * @param late whether nobody has, and that moment is over
 * @param step how far it was escalated: 0 for not at all
 * @param mayOpen whether who asks may read it
 */
public record ConcernLine(
        String concern,
        String kind,
        String audit,
        String raisedAt,
        String acknowledgeBy,
        String state,
        boolean late,
        int step,
        List<ToldLine> told,
        boolean mayOpen) {

    /**
     * Somebody told of it.
     *
     * @param as what they are to the case, or here
     * @param name the person's; the address where that has no account
     * @param canRead whether they have an account
     * @param mail how far the letter got: {@code none}, {@code waiting}, {@code sent} or {@code failed}
     */
    public record ToldLine(String as, String name, boolean canRead, int step, String mail) {}
}
