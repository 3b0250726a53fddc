package org.sendqa.packs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Target;

/**
 * Reads what results are held against.
 *
 * @param all the framework's targets, which activities name
 */
record TargetReader(List<Located> all) {

    private static final int HUNDRED = 100;

    /** The one that an activity names; refused if the framework has none of that id. */
    Target named(Located name) {
        return all.stream()
                .filter(target -> target.text("id").equals(name.text()))
                .findFirst()
                .map(target -> new Target(target.number("percent"), HUNDRED, target.text("words")))
                .orElseThrow(() -> name.mustBe("one of the framework's targets: " + ids()));
    }

    /** Those that no activity names, so that no report prints them. */
    Stream<Located> unheld(List<Located> activities) {
        List<String> named = activities.stream()
                .map(activity -> Maybe.text(activity, "target"))
                .toList();
        return all.stream().filter(target -> !named.contains(target.text("id")));
    }

    private String ids() {
        return all.stream().map(target -> target.text("id")).collect(Collectors.joining(", "));
    }
}
