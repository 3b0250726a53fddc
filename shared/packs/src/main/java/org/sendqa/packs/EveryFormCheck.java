package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether each written form asks what the framework wants asked in every one. */
final class EveryFormCheck {

    private EveryFormCheck() {}

    static List<String> faults(Located pack) {
        return Maybe.file(pack, "framework", "everyForm").stream()
                .map(wanted -> wanted.text("asks"))
                .flatMap(question -> pack.list("instruments").stream().flatMap(form -> fault(form, question)))
                .toList();
    }

    private static Stream<String> fault(Located form, String question) {
        List<Located> sections = form.list("sections");
        boolean asked = sections.stream()
                .flatMap(section -> section.list("questions").stream())
                .anyMatch(one -> one.text("id").equals(question));
        return sections.isEmpty() || asked
                ? Stream.empty()
                : Stream.of("%s asks no question '%s', which every form of this framework does"
                        .formatted(form.path(), question));
    }
}
