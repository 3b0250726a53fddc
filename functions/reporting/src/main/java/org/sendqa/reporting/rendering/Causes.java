package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.report.HandedBack;

/** Words what made audits go back before they were submitted. */
final class Causes {

    private Causes() {}

    /** A cause in words, after "because". */
    private record Cause(int audits, String words) {}

    /** How many went back, and the cause of most of them; of equally common ones the first. */
    static Optional<String> sentence(HandedBack all) {
        return of(all).stream()
                .reduce((one, other) -> other.audits() > one.audits() ? other : one)
                .map(most -> "%s given or taken back before %s came in%s because %s."
                        .formatted(
                                Wording.count(all.total(), "audit") + (all.total() == 1 ? " was" : " were"),
                                all.total() == 1 ? "it" : "they",
                                share(most.audits(), all.total()),
                                most.words()));
    }

    /** A line for each cause, where there are several. */
    static List<String> lines(HandedBack all) {
        return of(all).stream()
                .filter(cause -> cause.audits() < all.total())
                .map(cause -> "%s because %s".formatted(Wording.count(cause.audits(), "audit"), cause.words()))
                .toList();
    }

    private static String share(int audits, int total) {
        return total == 1 ? "" : audits == total ? ", all" : ", %d of them".formatted(audits);
    }

    private static List<Cause> of(HandedBack all) {
        return Stream.of(
                        new Cause(all.hand(), "the auditor had a hand in the case"),
                        new Cause(all.absent(), "the auditor was away"),
                        new Cause(all.caseLeft(), "the case left the sample"),
                        new Cause(all.passedOn(), "a colleague took over"),
                        new Cause(all.takenBack(), "an officer took it back for another reason"))
                .filter(cause -> cause.audits() > 0)
                .toList();
    }
}
