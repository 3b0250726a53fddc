package org.sendqa.domain.papers;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle;

/** Until when a round's papers may be read: thirty days after its closing day. */
public final class ReadingTime {

    /** How long after a round's closing day its papers stay. */
    public static final int DAYS = 30;

    private ReadingTime() {}

    /** Whether it is over on a day; more time for the round is more time for its papers too. */
    public static boolean isOver(Cycle cycle, LocalDate today) {
        return cycle.answersUntil()
                .filter(until -> today.isAfter(until.closesOn().plusDays(DAYS)))
                .isPresent();
    }
}
