package org.sendqa.improvement;

import org.sendqa.domain.concern.AcknowledgementClock;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.time.WorkingDays;

/** An authority's rules as they are today: ways to reach somebody must not be those of the day a round began. */
record Rules(Packs packs, WorkingDays workingDays) {

    Safeguarding of(String authority) {
        return packs.current(authority).framework().safeguarding();
    }

    AcknowledgementClock clock(String authority) {
        return new AcknowledgementClock(of(authority), workingDays);
    }
}
