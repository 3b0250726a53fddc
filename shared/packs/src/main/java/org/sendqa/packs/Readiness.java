package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.RegisterLayout;

/** Whether the engine can run an activity: it draws subjects of which there is a register, on a written instrument. */
final class Readiness {

    private final List<String> instruments;
    private final Set<String> registered;

    Readiness(Located pack) {
        this.instruments = pack.list("instruments").stream()
                .filter(instrument -> !instrument.list("sections").isEmpty())
                .map(instrument -> instrument.text("id"))
                .toList();
        this.registered = LayoutReader.held(pack.member("authority"));
    }

    /** Whether an activity draws, by sizes that are set or that an officer can give. */
    static boolean draws(Located activity) {
        return activity.find("draws").isPresent() && (!isUnset(activity) || isWhole(activity));
    }

    /** Whether the framework prints no size for one of its draws. */
    static boolean isUnset(Located activity) {
        return Maybe.list(activity, "draws").stream()
                .anyMatch(draw -> draw.member("quota").find("unset").isPresent());
    }

    boolean isRun(Located activity) {
        return draws(activity) && whyNot(activity).isEmpty();
    }

    /** Why an activity that draws isn't run. */
    Optional<String> whyNot(Located activity) {
        if (!registered.contains(subject(activity))) {
            return Optional.of("isn't run yet: no register holds its subjects (%s)".formatted(subject(activity)));
        }
        if (!instruments.contains(activity.text("instrument"))) {
            return Optional.of(
                    "isn't run yet: its instrument '%s' isn't written".formatted(activity.text("instrument")));
        }
        return Optional.empty();
    }

    /** Whether all but the number is said of an activity. */
    private static boolean isWhole(Located activity) {
        return activity.find("window").isPresent()
                && activity.find("instrument").isPresent()
                && activity.list("draws").stream()
                        .allMatch(draw -> draw.find("allocation").isPresent());
    }

    /** Why no round of an activity opens by itself and runs, in a few words; empty if its rounds do. */
    Optional<String> whyNotByItself(Located activity) {
        return switch (PackReader.constant(activity, "status", Status.class)) {
            case PLANNED -> Optional.of("planned by the framework and not begun");
            case OPTIONAL -> Optional.of("optional and not switched on");
            case PILOT -> Optional.of("a pilot: only when somebody asks for it");
            case AS_REQUIRED -> Optional.of("as required: only when somebody asks for it");
            case LIVE -> whyNotLive(activity);
        };
    }

    private Optional<String> whyNotLive(Located activity) {
        if (isUnset(activity)) {
            return Optional.of("no number is set, since the framework prints none");
        }
        return draws(activity) ? whyNot(activity) : Optional.of(WaitingActivities.NOT_BUILT);
    }

    static String subject(Located activity) {
        return activity.find("subject").map(Located::text).orElse(RegisterLayout.PLAN);
    }
}
