package org.sendqa.testing;

import java.util.List;
import org.sendqa.domain.clock.Anchor;
import org.sendqa.domain.clock.Applies;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.clock.Exceptions;
import org.sendqa.domain.clock.Kind;
import org.sendqa.domain.clock.Limit;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.pack.PackClock;

/** The clock of the fixtures' pack: a plan is final within twenty weeks of the request. */
public final class SampleClock {

    /** The field in which a subject has the day of its request. */
    public static final String REQUESTED = "requested";

    private SampleClock() {}

    /** Its template, as packs bring it. */
    public static PackClock aPlanClock() {
        Milestone plan = new Milestone(
                "final-plan",
                "Final plan",
                Kind.STATUTORY,
                new Limit(20, "request"),
                "finalised",
                "SEND Regulations 2014, regulation 13(2)",
                Applies.ALWAYS,
                List.of());
        Anchor request = new Anchor("request", "Request received", REQUESTED);
        return new PackClock(
                new ClockTemplate(
                        "needs-assessment",
                        "EHC needs assessment",
                        Applies.ALWAYS,
                        List.of(request),
                        List.of(plan),
                        Exceptions.NONE),
                List.of());
    }
}
