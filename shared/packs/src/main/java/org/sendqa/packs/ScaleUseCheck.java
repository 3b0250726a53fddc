package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether each scale of the framework is the one that its forms are answered on, step by step. */
final class ScaleUseCheck {

    private ScaleUseCheck() {}

    static List<String> faults(Located pack) {
        List<List<String>> used = pack.list("instruments").stream()
                .flatMap(form -> Maybe.list(form, "scales").stream())
                .map(scale -> steps(scale, "steps"))
                .toList();
        return Maybe.file(pack, "scales", "scales").stream()
                .filter(scale -> !used.contains(steps(scale, "grades")))
                .map(scale -> "%s is the scale of no form: give one the same steps, or take it out"
                        .formatted(scale.member("grades").path()))
                .toList();
    }

    private static List<String> steps(Located scale, String name) {
        return scale.list(name).stream()
                .flatMap(step -> Stream.of(step.text("id"), step.text("title"), "" + step.flag("passes")))
                .toList();
    }
}
