package org.sendqa.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;

/** Which snapshot a cycle is drawn from: the first complete one since the cut-off, so that nobody can pick. */
sealed interface RegisterChoice {

    /**
     * Drawn from a snapshot.
     *
     * @param all every snapshot since the cut-off, oldest first, for the certificate
     */
    record Chosen(Snapshot snapshot, List<Snapshot> all) implements RegisterChoice {}

    /**
     * There is nothing to draw from.
     *
     * @param reason in one word, so that officers are told once for each
     * @param sentence for the officers
     */
    record Missing(String reason, String sentence) implements RegisterChoice {}

    /** Chooses for a cycle, as things stand at an instant. */
    static RegisterChoice of(Round round, Snapshots snapshots, Instant now) {
        LocalDate cutOff = round.layout().cutOff(round.cycle().header().opensOn());
        Instant from = OfficeDay.at(cutOff, LocalTime.MIDNIGHT);
        List<Snapshot> all = snapshots.between(round.register(), from, now);
        return all.stream()
                .filter(Snapshot::complete)
                .findFirst()
                .<RegisterChoice>map(first -> new Chosen(first, all))
                .orElseGet(() -> missing(round.layout().title(), all, cutOff));
    }

    private static Missing missing(String title, List<Snapshot> all, LocalDate cutOff) {
        if (all.isEmpty()) {
            return new Missing(
                    "none",
                    "No register of %s has come in since %s. Upload a new one."
                            .formatted(title, DateWords.day(cutOff)));
        }
        return new Missing(
                "incomplete",
                ("No register of %s since %s is complete: of the last one %,d rows were accepted and %,d refused, and"
                                + " the letter about it says what to do.")
                        .formatted(
                                title,
                                DateWords.day(cutOff),
                                all.getLast().accepted(),
                                all.getLast().refused()));
    }
}
