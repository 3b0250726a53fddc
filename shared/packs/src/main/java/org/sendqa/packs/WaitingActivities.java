package org.sendqa.packs;

import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** Says for whoever shows a year which activities of a pack don't come round and run by themselves, and why. */
public final class WaitingActivities {

    /** Why what draws nothing doesn't run. */
    public static final String NOT_BUILT = "not built yet";

    private WaitingActivities() {}

    /** The reasons in a few words, by activity, from a pack's canonical JSON. */
    public static Map<String, String> of(String json) {
        Located pack = Located.root(JsonReader.read(json));
        Readiness readiness = new Readiness(pack);
        return pack.member("framework").list("activities").stream()
                .filter(activity -> readiness.whyNotByItself(activity).isPresent())
                .collect(Collectors.toMap(
                        activity -> activity.text("id"),
                        activity -> readiness.whyNotByItself(activity).orElseThrow()));
    }
}
