package org.sendqa.domain.audit;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Over;

/** Tells officers how an audit that fell out is done again, in the same words whoever found that it can't stand. */
public final class WhatNext {

    private static final String GOES_ON =
            "It is given to somebody else. If nobody can take it, the case's place goes to"
                    + " the next reserve, and you are told if none is left.";
    private static final String AGAIN = " The round was closed already and takes answers again for it; another version"
            + " of the report follows, which replaces the one that is out.";
    private static final String OVER = "The round is over, so nobody does it again by itself. Reopen the round, with a"
            + " later closing day, to have it done. A report that is out keeps its figures until then.";

    private WhatNext() {}

    /** By where the audit's cycle stands after it fell out, and what day it is. */
    public static String of(Cycle cycle, LocalDate today) {
        return switch (cycle) {
            case Cycle.Collecting running -> running.reopened().isEmpty() ? GOES_ON : GOES_ON + AGAIN;
            case Over over -> over.goesOn(today) ? GOES_ON + AGAIN : OVER;
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ -> GOES_ON;
        };
    }
}
