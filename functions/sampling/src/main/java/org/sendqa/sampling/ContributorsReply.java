package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.audit.Audit;

/**
 * What was entered for a case, as it goes out.
 *
 * @param contributors all of the case, the register's too
 * @param unknown a sentence for each address that nobody in the system has
 * @param takenBack audits of the case that one of them had and that go to somebody else
 * @param whatNext how these go on, above all in a round that is over; empty if nothing was taken back
 */
public record ContributorsReply(
        String drawId,
        List<CycleView.ContributorView> contributors,
        List<String> unknown,
        List<String> takenBack,
        String whatNext) {

    static ContributorsReply of(EnterContributors.Entered entered) {
        return new ContributorsReply(
                entered.drawn().drawId(),
                entered.drawn().subject().contributions().stream()
                        .map(CycleView.ContributorView::of)
                        .toList(),
                entered.unknown().stream()
                        .map("Nobody here has the address %s. It is kept; check that it is spelt right."::formatted)
                        .toList(),
                entered.takenBack().stream().map(Audit::id).toList(),
                entered.whatNext());
    }
}
