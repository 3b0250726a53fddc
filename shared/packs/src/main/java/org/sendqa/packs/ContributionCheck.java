package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/**
 * Whether somebody can have made the contributions that draws go by: a column of the register is called so, or it is
 * what a role or an agency of the pack is called, in lower case, and a column may bring such.
 */
final class ContributionCheck {

    private final Set<String> columns = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final boolean anybody;
    private final Readiness readiness;
    private final List<String> faults = new ArrayList<>();

    private ContributionCheck(Located content) {
        Located authority = content.member("authority");
        this.readiness = new Readiness(content);
        List<Located> all = Maybe.list(authority.member("register"), "columns");
        of(all, Kind.CONTRIBUTOR).map(column -> column.text("field")).forEach(columns::add);
        this.anybody = of(all, Kind.CONTRIBUTORS).findAny().isPresent();
        Maybe.list(authority, "roles").forEach(this::named);
        Maybe.list(authority, "agencies").forEach(this::named);
    }

    static List<String> faults(Located content) {
        ContributionCheck check = new ContributionCheck(content);
        content.member("framework").list("activities").forEach(check::activity);
        return check.faults;
    }

    private static Stream<Located> of(List<Located> columns, Kind kind) {
        return columns.stream()
                .filter(column -> column.find("kind").map(Located::text).equals(Optional.of(kind.name())));
    }

    private void named(Located role) {
        Stream.concat(Stream.of(role.text("id"), role.text("title")), Maybe.texts(role, "aliases").stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('-', ' '))
                .forEach(names::add);
    }

    private void activity(Located activity) {
        boolean mayBring = anybody || !readiness.isRegistered(activity);
        for (Located draw : Maybe.list(activity, "draws")) {
            Stream.concat(
                            draw.member("quota").find("contribution").stream(),
                            draw
                                    .find("allocation")
                                    .flatMap(plan -> plan.find("review"))
                                    .flatMap(review -> review.find("author"))
                                    .stream())
                    .filter(contribution -> !isMade(contribution.text(), mayBring))
                    .forEach(contribution -> faults.add(
                            "%s names '%s', which no column of the register brings; write it as the column's field%s"
                                    .formatted(
                                            contribution.path(),
                                            contribution.text(),
                                            mayBring ? ", or as a role or agency in lower case" : "")));
        }
    }

    private boolean isMade(String contribution, boolean mayBring) {
        return columns.contains(contribution) || (mayBring && names.contains(contribution));
    }
}
