package org.sendqa.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.time.DateWords;

/**
 * What the next draw from a register takes, as it stands today.
 *
 * @param draws those to come, the next one first
 * @param listed every register so far
 */
record NextDraw(List<DrawsToCome.Draw> draws, List<Snapshot> listed, LocalDate today) {

    /** In a sentence. */
    String words() {
        return draws.isEmpty()
                ? "No draw is planned."
                : "%s %s.".formatted(draws.getFirst().words(), taken());
    }

    /** The newest of some uploads that brought the register which it takes; the newest uploads come first. */
    Optional<Upload> among(List<Upload> uploads) {
        return taking().flatMap(register ->
                uploads.stream().filter(upload -> brought(upload, register)).findFirst());
    }

    private String taken() {
        String cutOff = DateWords.day(draws.getFirst().cutOff());
        return taking().map(first -> "takes the register of %,d rows that came in on %s"
                        .formatted(first.accepted(), DateWords.moment(first.at())))
                .orElseGet(() -> draws.getFirst().cutOff().isAfter(today)
                        ? "takes the first complete register that comes in on %s or later".formatted(cutOff)
                        : "has no register yet that it can take: upload one");
    }

    private Optional<Snapshot> taking() {
        return draws.stream().findFirst().flatMap(draw -> draw.takes(listed.stream()));
    }

    private static boolean brought(Upload upload, Snapshot register) {
        return upload instanceof Upload.Announced(var header, Outcome.Accepted accepted, var _)
                && accepted.complete()
                && accepted.digest().equals(register.digest())
                && !header.askedAt().isAfter(register.at());
    }
}
