package org.sendqa.sampling;

import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Frame;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Tally;

/**
 * All that one draw is made from.
 *
 * @param register counts of everybody in it
 */
record Basis(
        Round round,
        DrawDesign design,
        RegisterChoice.Chosen chosen,
        Batch batch,
        OtherSample other,
        Frame frame,
        Tally register) {

    /** Reads the register once. */
    static Basis of(
            Round round,
            DrawDesign design,
            RegisterChoice.Chosen chosen,
            Batch batch,
            Samples samples,
            DrawRegister all) {
        OtherSample other = OtherSample.of(samples, round.ref(), design);
        PastDraws past = new PastDraws(samples);
        Eligibility eligibility = new Eligibility(
                design,
                round.cycle().header().opensOn(),
                past.before(round.ref(), design.repeatMonths()),
                past.byEarlierDraws(round.ref(), design),
                other.caseKeys());
        Tally tally = new Tally();
        Frame frame = all.frame(round.ref(), eligibility, chosen.snapshot().digest(), subject -> {
            tally.count(subject);
            return batch.signed(subject);
        });
        return new Basis(round, design, chosen, batch, other, frame, tally);
    }
}
