package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;

/**
 * Whether each live activity says when it comes round, even if it says that the framework doesn't print it (T52), and
 * each live audit that comes round by itself what it draws (row BRI-27).
 */
final class TimingCheck {

    private TimingCheck() {}

    static List<String> faults(Located pack) {
        return pack.member("framework").list("activities").stream()
                .filter(activity -> PackReader.constant(activity, "status", Status.class) == Status.LIVE)
                .flatMap(activity -> fault(activity).stream())
                .toList();
    }

    private static Optional<String> fault(Located activity) {
        if (activity.find("timing").isEmpty()) {
            return Optional.of(
                    activity.path() + ".timing is missing: say 'every', or 'unset: true' if none is printed");
        }
        boolean drawsNothing = activity.text("kind").equals(Kind.AUDIT.name())
                && activity.find("draws").isEmpty();
        return drawsNothing && EntryReader.read(activity).timing().cadence().comesRound()
                ? Optional.of(activity.path()
                        + ".draws is missing, and it comes round: say how many it draws, or 'quota: {unset: true}'"
                        + " if no number is printed")
                : Optional.empty();
    }
}
