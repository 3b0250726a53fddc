package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;

/**
 * How a contribution stands of which the pack says of what cases it is expected.
 *
 * @param contribution as registers call it
 * @param paper which of the activity's papers it is; empty where it has none of its own
 */
public record Contributed(String contribution, String paper, State state) {

    /** How it stands. */
    public enum State {
        /** The register has it, an officer entered it, or its paper came. */
        RECEIVED,
        /** It should be there. */
        MISSING,
        /** The pack doesn't expect it of such a case, or an officer said so of this one: no fault (T59). */
        NOT_EXPECTED;

        /** As replies give it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * All contributions of a case that the plan speaks of, in its order.
     *
     * @param came whether one of the plan's papers is there
     */
    public static List<Contributed> of(PapersPlan plan, DrawnCase drawn, Predicate<String> came) {
        return plan.expected().stream()
                .map(one -> new Contributed(one.contribution(), one.paper(), state(one, drawn, came)))
                .toList();
    }

    /** The papers of a case that nobody waits for, since who would write them isn't expected to. */
    public static List<String> waived(PapersPlan plan, DrawnCase drawn) {
        return waived(plan, drawn, drawn.neverSent().notExpected());
    }

    /** The same if an officer said so of these contributions. */
    public static List<String> waived(PapersPlan plan, DrawnCase drawn, List<String> notExpected) {
        return plan.expected().stream()
                .filter(one -> isWaived(one, drawn, notExpected))
                .map(Expected::paper)
                .filter(paper -> !paper.isEmpty())
                .toList();
    }

    private static State state(Expected one, DrawnCase drawn, Predicate<String> came) {
        boolean isThere = drawn.subject().contributions().stream()
                .anyMatch(contribution -> contribution.role().equals(one.contribution()));
        if (isThere || (!one.paper().isEmpty() && came.test(one.paper()))) {
            return State.RECEIVED;
        }
        return isWaived(one, drawn, drawn.neverSent().notExpected()) ? State.NOT_EXPECTED : State.MISSING;
    }

    private static boolean isWaived(Expected one, DrawnCase drawn, List<String> notExpected) {
        return notExpected.contains(one.contribution())
                || !one.isOf(drawn.subject().attributes());
    }
}
