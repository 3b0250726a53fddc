package org.sendqa.papers;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sampling.DrawnCase;

/**
 * Whether what an officer says of a case's papers are words of the pack, since what is typed freely could name a child.
 */
final class SaidWords {

    private SaidWords() {}

    /** Why something can't be said of any case, in a sentence. */
    static Optional<String> against(PapersPlan plan, SayMissing.Wish wish) {
        List<String> contributions =
                plan.expected().stream().map(Expected::contribution).toList();
        if (!plan.papers().containsAll(wish.papers())) {
            return Optional.of(
                    plan.papers().isEmpty()
                            ? "The framework names no papers for this activity."
                            : "Auditors don't read such a paper; give some of %s."
                                    .formatted(String.join(", ", plan.papers())));
        }
        return contributions.containsAll(wish.notExpected())
                ? Optional.empty()
                : Optional.of("The framework doesn't say when such a contribution is expected%s."
                        .formatted(
                                contributions.isEmpty() ? "" : "; give some of " + String.join(", ", contributions)));
    }

    /** Why something can't be said of this case: what isn't expected of it isn't missing. */
    static Optional<String> waived(PapersPlan plan, DrawnCase drawn, SayMissing.Wish wish) {
        List<String> waived = Contributed.waived(plan, drawn, wish.notExpected());
        return wish.papers().stream()
                .filter(waived::contains)
                .findFirst()
                .map("Nobody expects '%s' of this case, so it isn't missing. Leave it out."::formatted);
    }
}
