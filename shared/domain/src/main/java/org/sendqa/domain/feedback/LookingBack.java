package org.sendqa.domain.feedback;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.papers.ReadingTime;
import org.sendqa.domain.time.OfficeDay;

/**
 * For how long auditors see what SEND QA knows of a case that they audited, with their own answers: as long as its
 * papers may be read, or as long again after the last note of feedback on it, so that they can learn from that.
 */
public final class LookingBack {

    private LookingBack() {}

    /** The last day. */
    public static LocalDate until(Cycle cycle, Audit audit, Feedback feedback) {
        LocalDate closesOn = cycle.answersUntil()
                .map(Deadline::closesOn)
                .orElse(audit.header().deadline().closesOn());
        return Stream.concat(Stream.of(closesOn), feedback.notes().stream().map(note -> OfficeDay.of(note.at())))
                .max(LocalDate::compareTo)
                .orElse(closesOn)
                .plusDays(ReadingTime.DAYS);
    }

    /** Whether an auditor sees nothing of the case any more: it isn't theirs, or their time is over. */
    public static boolean isOver(Audit audit, LocalDate until, LocalDate today) {
        return !audit.isLive() || today.isAfter(until);
    }
}
