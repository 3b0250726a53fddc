package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Whether a pack says what happens when a case can't wait, and everybody it names for that can be found. */
final class SafeguardingCheck {

    /** Every authority in England has these, whatever it calls them. */
    private static final List<String> ROUTES = List.of("front-door", "out-of-hours", "lado");

    private static final String DUTY = "duty";

    private final Set<String> roles;
    private final Set<String> fields;
    private final List<String> faults = new ArrayList<>();

    private SafeguardingCheck(Located pack) {
        this.roles = Names.of(pack).roles();
        this.fields = LayoutReader.all(pack.member("authority")).stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.kind() == Kind.CONTRIBUTOR)
                .map(Column::field)
                .collect(Collectors.toSet());
    }

    static List<String> faults(Located pack) {
        SafeguardingCheck check = new SafeguardingCheck(pack);
        pack.find("safeguarding")
                .ifPresentOrElse(
                        check::file,
                        () -> check.faults.add("safeguarding.yaml is missing: write the local"
                                + " routes, who is told and how soon somebody must acknowledge"));
        return check.faults;
    }

    private void file(Located file) {
        routes(file);
        file.list("tell")
                .forEach(one -> one.list("fields").stream()
                        .filter(field -> !fields.contains(field.text()))
                        .forEach(field -> faults.add("%s names '%s', which no column of contributors brings%s"
                                .formatted(field.path(), field.text(), Fields.meant(field.text(), sorted(fields))))));
        file.member(DUTY).list("roles").forEach(role -> known(role, roles));
        Maybe.list(file, "watchers").forEach(role -> known(role, roles));
        times(file);
        Set<String> receivers = new HashSet<>(roles);
        receivers.add(DUTY);
        file.list("escalation").forEach(step -> step.list("to").forEach(to -> known(to, receivers)));
    }

    private void routes(Located file) {
        Set<String> given =
                file.list("routes").stream().map(route -> route.text("id")).collect(Collectors.toSet());
        ROUTES.stream()
                .filter(route -> !given.contains(route))
                .forEach(route -> faults.add(
                        "safeguarding.routes leaves out '%s'; where the source doesn't say how to".formatted(route)
                                + " reach it, leave out its phone and web"));
    }

    private void times(Located file) {
        Located hours = file.member("hours");
        if (hours.text("opens").compareTo(hours.text("closes")) >= 0) {
            faults.add(hours.path() + ".closes must be later than opens");
        }
        int before = 0;
        for (Located step : file.list("escalation")) {
            int after = step.number("afterWorkingHours");
            if (after <= before) {
                faults.add("%s.afterWorkingHours must be more than the step's before it".formatted(step.path()));
            }
            before = after;
        }
    }

    private void known(Located name, Set<String> names) {
        if (!names.contains(name.text())) {
            faults.add("%s names '%s', which is no role of this pack%s"
                    .formatted(name.path(), name.text(), Fields.meant(name.text(), sorted(names))));
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
