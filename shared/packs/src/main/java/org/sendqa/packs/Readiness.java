package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.json.Located;

/** Whether the engine can run an activity: it draws subjects that a register holds, on a written instrument. */
final class Readiness {

    /** What the register of an authority holds unless it says otherwise. */
    static final String PLAN = "plan";

    private final List<String> instruments;
    private final String registered;

    Readiness(Located pack) {
        this.instruments = pack.list("instruments").stream()
                .filter(instrument -> !instrument.list("sections").isEmpty())
                .map(instrument -> instrument.text("id"))
                .toList();
        String subject = Maybe.text(pack.member("authority").member("register"), "subject");
        this.registered = subject.isEmpty() ? PLAN : subject;
    }

    /** Whether an activity draws at all, by sizes that are set. */
    static boolean draws(Located activity) {
        return activity.find("draws").isPresent() && !isUnset(activity);
    }

    /** Whether the framework prints no size for one of its draws. */
    static boolean isUnset(Located activity) {
        return Maybe.list(activity, "draws").stream()
                .anyMatch(draw -> draw.member("quota").find("unset").isPresent());
    }

    boolean isRun(Located activity) {
        return draws(activity) && whyNot(activity).isEmpty();
    }

    boolean isRegistered(Located activity) {
        return subject(activity).equals(registered);
    }

    /** Why an activity that draws isn't run. */
    Optional<String> whyNot(Located activity) {
        if (!isRegistered(activity)) {
            return Optional.of("isn't run yet: no register holds its subjects (%s)".formatted(subject(activity)));
        }
        if (!instruments.contains(activity.text("instrument"))) {
            return Optional.of(
                    "isn't run yet: its instrument '%s' isn't written".formatted(activity.text("instrument")));
        }
        return Optional.empty();
    }

    static String subject(Located activity) {
        return activity.find("subject").map(Located::text).orElse(PLAN);
    }
}
