package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.RegisterLayout;

/** Which ids a pack gives, by what they name. */
record Names(
        Set<String> roles,
        Set<String> agencies,
        Set<String> bodies,
        Set<String> activities,
        Set<String> subjects,
        Set<String> instruments,
        Set<String> grades) {

    static Names of(Located pack) {
        Located authority = pack.member("authority");
        Set<String> subjects = ids(Maybe.list(authority, "subjects"));
        subjects.add(RegisterLayout.PLAN);
        Set<String> instruments = ids(pack.list("instruments"));
        Maybe.file(pack, "gaps", "unwritten").forEach(gap -> instruments.add(gap.text("instrument")));
        return new Names(
                ids(Maybe.list(authority, "roles")),
                ids(Maybe.list(authority, "agencies")),
                ids(Maybe.file(pack, "bodies", "bodies")),
                ids(pack.member("framework").list("activities")),
                subjects,
                instruments,
                grades(pack));
    }

    /** The steps of every scale that a form is answered on. */
    private static Set<String> grades(Located pack) {
        Set<String> grades = new HashSet<>();
        pack.list("instruments")
                .forEach(form -> Maybe.list(form, "scales").forEach(scale -> grades.addAll(ids(scale.list("steps")))));
        return grades;
    }

    /** Who may lead or take part. */
    Set<String> people() {
        Set<String> people = new HashSet<>(roles);
        people.addAll(agencies);
        return people;
    }

    /** Who or what may get what comes of an activity. */
    Set<String> receivers() {
        Set<String> receivers = people();
        receivers.addAll(bodies);
        receivers.addAll(activities);
        return receivers;
    }

    static Set<String> ids(List<Located> items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.text("id")));
        return new HashSet<>(ids);
    }
}
