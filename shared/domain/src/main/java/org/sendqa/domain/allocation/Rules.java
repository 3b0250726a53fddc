package org.sendqa.domain.allocation;

import java.util.Set;

/** Says which hard rules keep an auditor from a slot; tests lift some of them to see whether that fills it. */
interface Rules {

    /** Every hard rule. */
    Rules ALL = HardRule::barring;

    Set<HardRule> barring(Slot slot, Auditor auditor, CaseTeam team);
}
