package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.clock.Clock;
import org.sendqa.domain.clock.Recorded;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;

/** Reads an authority's clocks on what its register says of a case. */
public final class CaseClocks {

    private CaseClocks() {}

    /**
     * The clocks that are for a case, in the pack's order: of those that its register records the beginning of.
     *
     * @param register where the case comes from
     * @param asAt the day up to which the register goes
     */
    public static List<Clock> of(Pack pack, RegisterLayout register, Subject subject, LocalDate asAt) {
        Recorded recorded = new Recorded(subject.attributes(), subject.dates());
        return pack.clocks().stream()
                .filter(clock -> clock.isFor(register))
                .map(clock -> Clock.of(clock.template(), recorded, asAt))
                .filter(clock -> !clock.steps().isEmpty())
                .toList();
    }
}
