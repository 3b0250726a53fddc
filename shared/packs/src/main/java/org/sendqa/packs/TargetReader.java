package org.sendqa.packs;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.OfAnswers;
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

    /** What an activity's audits are held against, and the answers to single questions besides. */
    Target of(Located activity) {
        Target audits = activity.find("target").map(this::named).orElse(Target.NONE);
        return audits.with(Maybe.list(activity, "answerTargets").stream()
                .map(one -> new OfAnswers(one.text("question"), named(one.member("target"))))
                .toList());
    }

    private String ids() {
        return all.stream().map(target -> target.text("id")).collect(Collectors.joining(", "));
    }
}
