package org.sendqa.sampling;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.register.Subject;
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

    /** Reads the register, twice for a draw by author: who can be given a case hangs on all the others. */
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
                past.around(round.ref(), design.repeatMonths()),
                past.byEarlierDraws(round.ref(), design),
                other.caseKeys());
        String digest = chosen.snapshot().digest();
        Batch given = batch.authors().isEmpty() ? batch : batch.of(written(batch, eligibility, all, round, digest));
        Tally tally = Tally.of(round.pack(), round.layout());
        Frame frame = all.frame(round.ref(), eligibility, digest, subject -> {
            tally.count(subject);
            return given.signed(subject);
        });
        return new Basis(round, design, chosen, given, other, frame, tally);
    }

    private static SortedMap<String, Set<String>> written(
            Batch batch, Eligibility eligibility, DrawRegister all, Round round, String digest) {
        SortedMap<String, Set<String>> written = new TreeMap<>();
        all.frame(round.ref(), eligibility, digest, subject -> {
            Subject signed = batch.signed(subject);
            if (eligibility.exclusion(signed).isEmpty()) {
                written.put(subject.caseKey(), batch.authorsOf(subject));
            }
            return signed;
        });
        return written;
    }
}
