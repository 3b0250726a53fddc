package org.sendqa.register;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.time.DateWords;

/**
 * Says which register the next draw takes, and why: the first complete one since its cut-off.
 *
 * @param listed every register so far
 * @param own the one that came in, or the earlier one that said the same
 * @param before rows of the last complete register where the one that came in is cut short, else 0
 */
record NextDrawWords(List<Snapshot> listed, Snapshot own, int before) {

    String about(List<DrawsToCome.Draw> draws) {
        String next = draws.isEmpty() ? "No draw is planned." : about(draws.getFirst());
        return own.complete() ? next : incomplete() + " " + next;
    }

    private String incomplete() {
        return before == 0
                ? "So many rows were refused that no draw takes this register."
                        + " Correct them and upload the register again."
                : cutShort();
    }

    private String cutShort() {
        return ("%,d rows are far fewer than the %,d of the last complete register, so no draw takes this one."
                        + " If the export was cut short, export the whole register and upload that. If the"
                        + " register really is so much smaller, ask whoever runs SEND QA for you to lower the limit"
                        + " in your pack, then upload it again.")
                .formatted(own.accepted(), before);
    }

    private String about(DrawsToCome.Draw draw) {
        String cutOff = DateWords.day(draw.cutOff());
        String subject = draw.words();
        if (own.at().isBefore(draw.from())) {
            return "%s takes a register that comes in on %s or later, so upload one then.".formatted(subject, cutOff);
        }
        return draw.takes(Stream.concat(listed.stream(), Stream.of(own)))
                .map(first -> "%s takes %s: the first complete one since %s counts, so that nobody can choose."
                        .formatted(subject, which(first), cutOff))
                .orElseGet(() -> "%s has no register yet that it can take.".formatted(subject));
    }

    private String which(Snapshot first) {
        return first.digest().equals(own.digest())
                ? "this register"
                : "the register of %,d rows that came in on %s%s"
                        .formatted(
                                first.accepted(), DateWords.moment(first.at()), own.complete() ? ", not this one" : "");
    }
}
