package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Status;

/** Whether each live activity says when it comes round, even if it says that the framework doesn't print it (T52). */
final class TimingCheck {

    private TimingCheck() {}

    static List<String> faults(Located pack) {
        return pack.member("framework").list("activities").stream()
                .filter(activity -> PackReader.constant(activity, "status", Status.class) == Status.LIVE)
                .filter(activity -> activity.find("timing").isEmpty())
                .map(activity ->
                        activity.path() + ".timing is missing: say 'every', or 'unset: true' if none is printed")
                .toList();
    }
}
