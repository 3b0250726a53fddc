package org.sendqa.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;

/**
 * Tells QA officers once that an agreement on sharing data is about to end, and once that it has ended, unless another
 * one goes on from there.
 */
public final class WarnOfAgreements {

    /** A morning or two may be missed; what ended longer ago than that is no news. */
    private static final int DAYS_AFTERWARDS = 7;

    private final Packs packs;
    private final Agreements agreements;
    private final LapsedAudits lapsed;
    private final OfficerPost post;
    private final AgreementLetter letter;

    /** Warns the officers of each authority that has a pack. */
    public WarnOfAgreements(
            Packs packs, Agreements agreements, LapsedAudits lapsed, OfficerPost post, AgreementLetter letter) {
        this.packs = packs;
        this.agreements = agreements;
        this.lapsed = lapsed;
        this.post = post;
        this.letter = letter;
    }

    /** Warns once for each agreement and turn, however often it is called. */
    public void run(Instant now) {
        OneByOne.forEach(packs.authorities(), authority -> warn(authority, OfficeDay.of(now)));
    }

    private void warn(String authority, LocalDate today) {
        List<Agreement> all = agreements.of(authority);
        for (Agreement one : all) {
            if (one.stage(today) == Agreement.Stage.ENDING
                    && !one.goesOnBy(all, one.lastDay().plusDays(1))) {
                post.post(authority, "agreement-ends/" + one.id(), letter.ends(one), letter.beforeItsEnd(one));
            }
            if (hasJustEnded(one, today) && !one.goesOnBy(all, today)) {
                List<String> left = lapsed.on(authority, today);
                post.post(authority, "agreement-ended/" + one.id(), letter.ended(one), letter.afterItsEnd(one, left));
            }
        }
    }

    /** What was withdrawn before it began never held, so nothing ends. */
    private static boolean hasJustEnded(Agreement one, LocalDate today) {
        LocalDate last = one.lastDay();
        return !last.isBefore(one.terms().from())
                && today.isAfter(last)
                && !today.isAfter(last.plusDays(DAYS_AFTERWARDS));
    }
}
