package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/**
 * Holds that every form and every subject with a register is some activity's: a form that nobody is asked, or a
 * register that nothing is drawn from, would let its rows count as answered.
 */
final class UnnamedCheck {

    private UnnamedCheck() {}

    static List<String> faults(Located pack) {
        return Stream.concat(
                        unnamed(pack, "instrument", pack.list("instruments")),
                        unnamed(pack, "subject", LayoutReader.subjects(pack.member("authority"))))
                .toList();
    }

    private static Stream<String> unnamed(Located pack, String name, List<Located> all) {
        Set<String> named = pack.member("framework").list("activities").stream()
                .flatMap(activity -> activity.find(name).stream())
                .map(Located::text)
                .collect(Collectors.toSet());
        return all.stream()
                .map(one -> one.member("id"))
                .filter(id -> !named.contains(id.text()))
                .map(id -> "%s is the %s of no activity: name it in framework.yaml, or take it out"
                        .formatted(id.path(), name));
    }
}
