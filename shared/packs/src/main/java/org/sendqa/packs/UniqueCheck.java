package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether ids name one thing only, and whether no two bodies share a name (T39). */
final class UniqueCheck {

    private final List<String> faults = new ArrayList<>();

    private UniqueCheck() {}

    static List<String> faults(Located pack) {
        UniqueCheck check = new UniqueCheck();
        Located authority = pack.member("authority");
        Stream.of(
                        Maybe.list(authority, "roles"),
                        Maybe.list(authority, "agencies"),
                        Maybe.list(authority, "partners"),
                        Maybe.list(authority, "subjects"),
                        pack.member("framework").list("activities"),
                        Maybe.list(pack.member("framework"), "targets"),
                        Maybe.file(pack, "escalations", "escalations"))
                .forEach(check::ids);
        List<Located> bodies = Maybe.file(pack, "bodies", "bodies");
        check.ids(bodies);
        check.distinct(bodies.stream().flatMap(UniqueCheck::names).toList());
        return check.faults;
    }

    private static Stream<Located> names(Located body) {
        return Stream.concat(Stream.of(body.member("title")), Maybe.list(body, "aliases").stream());
    }

    private void ids(List<Located> items) {
        distinct(items.stream().map(item -> item.member("id")).toList());
    }

    private void distinct(List<Located> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name.text()))
                .forEach(name -> faults.add("%s names '%s' a second time".formatted(name.path(), name.text())));
    }
}
