package org.sendqa.local.year;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.local.councils.Council;

/**
 * Which year is played for whom.
 *
 * @param start the calendar year of its September
 */
record Season(String label, int start, List<Council> councils) {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.englandAndWales());

    /** What was asked for; refused in a sentence if it is unknown, or if no round would open. */
    static Season of(Path packs, String which, String label) throws IOException {
        int start = YearPeriod.start(label)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no year; write 2026-27".formatted(label)));
        if (!WORKING_DAYS.knows(start) || !WORKING_DAYS.knows(start + 1)) {
            throw new IllegalArgumentException(
                    "The bank holidays of %s aren't known, so nothing opens.".formatted(label));
        }
        Season season = new Season(label, start, Council.named(packs, which));
        if (season.councils().stream().noneMatch(season::opens)) {
            throw new IllegalArgumentException(season.idle());
        }
        return season;
    }

    /** The last day on which a round may open. */
    LocalDate until() {
        return LocalDate.of(start + 1, 8, 31);
    }

    /** A sentence for each authority in which nothing draws in that year, and why. */
    String idle() {
        return councils.stream()
                .filter(council -> !opens(council))
                .map(council -> "There is nothing to play of %s in %s: %s."
                        .formatted(council.pack().name(), label, why(council)))
                .collect(Collectors.joining("\n"));
    }

    private boolean opens(Council council) {
        return planned(council).anyMatch(Planned.Opens.class::isInstance);
    }

    private String why(Council council) {
        String reasons = planned(council)
                .flatMap(planned ->
                        planned instanceof Planned.Skipped skipped ? Stream.of(skipped.why()) : Stream.empty())
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "no activity comes round and draws" : reasons;
    }

    private Stream<Planned> planned(Council council) {
        return council.pack().activities().stream()
                .filter(activity -> activity.status() == Status.LIVE)
                .flatMap(activity -> council.pack().year(activity.timing(), WORKING_DAYS, start).stream());
    }
}
