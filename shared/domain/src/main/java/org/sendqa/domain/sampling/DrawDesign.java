package org.sendqa.domain.sampling;

import java.util.List;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/**
 * All that a pack lays down about one draw, fixed and named by its digest before anybody knows the seed.
 *
 * @param draw the draw's id in the activity
 * @param attribute the subjects' attribute whose values are the strata
 * @param strata the values, in the pack's order; each one is listed on the certificate, be there a case or not
 * @param perStratum how many cases each stratum gives
 * @param reserves how many further tickets each stratum keeps
 * @param repeatMonths a case drawn so many months back or less isn't drawn again
 * @param after the draws of the cycle that come before and whose cases are left out
 */
public record DrawDesign(
        String activity,
        String draw,
        String attribute,
        List<String> strata,
        int perStratum,
        int reserves,
        Window window,
        int repeatMonths,
        List<String> after) {

    /** Copies the lists. */
    public DrawDesign {
        strata = List.copyOf(strata);
        after = List.copyOf(after);
    }

    /** The design of one of an activity's draws; refuses a draw that the activity doesn't have. */
    public static DrawDesign of(Pack pack, Activity activity, String draw) {
        List<String> ids = activity.draws().stream().map(Activity.DrawPlan::id).toList();
        if (!ids.contains(draw)) {
            throw new IllegalArgumentException(
                    "%s has no draw %s, only %s".formatted(activity.title(), draw, String.join(", ", ids)));
        }
        Activity.DrawPlan plan = activity.draws().get(ids.indexOf(draw));
        return new DrawDesign(
                activity.id(),
                draw,
                activity.stratum(),
                strata(pack, activity.stratum()),
                plan.perStratum(),
                plan.reserves(),
                activity.window(),
                activity.repeatMonths(),
                ids.subList(0, ids.indexOf(draw)));
    }

    /** The activity as seeds and certificates name it: activity and draw, joined by a slash. */
    public String certificateActivity() {
        return activity + "/" + draw;
    }

    /** The stratum a subject belongs to; empty text if the register doesn't say. */
    public String stratumOf(Subject subject) {
        return subject.attributes().getOrDefault(attribute, "");
    }

    /** {@code sha256:} and the SHA-256 of the design's canonical JSON. */
    public String digest() {
        return Digest.of(CanonicalJson.write(json()));
    }

    /** The design as JSON. */
    public Json.Obj json() {
        return new JsonObject()
                .put("activity", activity)
                .put("draw", draw)
                .put("stratum", attribute)
                .texts("strata", strata)
                .put("perStratum", perStratum)
                .put("reserves", reserves)
                .put("windowEvent", window.event())
                .put("windowMonths", window.months())
                .put("repeatMonths", repeatMonths)
                .texts("after", after)
                .build();
    }

    private static List<String> strata(Pack pack, String attribute) {
        return pack.register().columns().stream()
                .filter(column -> column.field().equals(attribute))
                .findFirst()
                .map(column -> values(pack, column))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The register of %s has no field %s to draw by".formatted(pack.name(), attribute)));
    }

    private static List<String> values(Pack pack, Column column) {
        return column.kind() == Kind.LOCALITY
                ? pack.localities()
                : column.values().stream().sorted(Utf8Order.BYTES).toList();
    }
}
