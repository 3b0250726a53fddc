package org.sendqa.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Refuses dates from before the pack is used, which would send mail about days gone by (T07, WOL-026). */
final class PastDateCheck {

    private PastDateCheck() {}

    static List<String> faults(Located pack) {
        Located framework = pack.member("framework");
        LocalDate from = Days.of(framework.member("about").member("usedFrom").member("day"));
        return framework.list("activities").stream()
                .flatMap(activity -> Stream.concat(tooEarly(activity, from), tooLate(activity, from)))
                .toList();
    }

    private static Stream<String> tooEarly(Located activity, LocalDate from) {
        return activity.find("timing").stream()
                .flatMap(timing -> Maybe.list(timing, "dates").stream())
                .filter(date -> Days.of(date).isBefore(from))
                .map(date -> "%s is %s, before the pack is used (%s), and would send mail about it; move it to history"
                        .formatted(date.path(), date.text(), from));
    }

    private static Stream<String> tooLate(Located activity, LocalDate from) {
        return Maybe.list(activity, "history").stream()
                .filter(date -> !Days.of(date).isBefore(from))
                .map(date -> "%s is %s, when the pack is used (from %s); move it to the dates of timing"
                        .formatted(date.path(), date.text(), from));
    }
}
