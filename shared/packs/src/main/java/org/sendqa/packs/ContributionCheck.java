package org.sendqa.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/**
 * Whether somebody can have made the contributions that activities go by: a column of the register is called so, or it
 * is what a role or an agency of the pack is called, in lower case, and a column may bring such.
 */
final class ContributionCheck {

    private final List<RegisterLayout> registers;
    private final Set<String> names = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private ContributionCheck(Located content) {
        Located authority = content.member("authority");
        this.registers = LayoutReader.all(authority);
        Maybe.list(authority, "roles").forEach(this::named);
        Maybe.list(authority, "agencies").forEach(this::named);
    }

    static List<String> faults(Located content) {
        ContributionCheck check = new ContributionCheck(content);
        content.member("framework").list("activities").forEach(check::activity);
        return check.faults;
    }

    private void named(Located role) {
        Stream.concat(Stream.of(role.text("id"), role.text("title")), Maybe.texts(role, "aliases").stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('-', ' '))
                .forEach(names::add);
    }

    /** What a register that isn't laid out yet will bring nobody knows, so any name will do there. */
    private void activity(Located activity) {
        Optional<RegisterLayout> register = registers.stream()
                .filter(layout -> layout.subject().equals(Readiness.subject(activity)))
                .findFirst();
        boolean mayBring = register.map(layout -> layout.find(Kind.CONTRIBUTORS).isPresent())
                .orElse(true);
        Set<String> columns = contributorsOf(register);
        goneBy(activity)
                .filter(contribution -> !columns.contains(contribution.text()))
                .filter(contribution -> !mayBring || !names.contains(contribution.text()))
                .forEach(contribution -> faults.add(
                        "%s names '%s', which no column of the register brings; write it as the column's field%s"
                                .formatted(
                                        contribution.path(),
                                        contribution.text(),
                                        mayBring ? ", or as a role or agency in lower case" : "")));
    }

    private static Set<String> contributorsOf(Optional<RegisterLayout> register) {
        return register.stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.kind() == Kind.CONTRIBUTOR)
                .map(Column::field)
                .collect(Collectors.toSet());
    }

    /**
     * The contributions that an activity goes by: those of its draws, those whose makers get its findings, and those of
     * which it says when they are expected.
     */
    private static Stream<Located> goneBy(Located activity) {
        return Stream.of(
                        Maybe.list(activity, "draws").stream().flatMap(ContributionCheck::ofDraw),
                        activity.find("findings").stream().flatMap(findings -> findings.list("to").stream()),
                        activity.find("papers").stream()
                                .flatMap(papers -> Maybe.list(papers, "contributions").stream())
                                .map(one -> one.member("contribution")))
                .flatMap(found -> found);
    }

    private static Stream<Located> ofDraw(Located draw) {
        return Stream.concat(
                draw.member("quota").find("contribution").stream(),
                draw
                        .find("allocation")
                        .flatMap(plan -> plan.find("review"))
                        .flatMap(review -> review.find("author"))
                        .stream());
    }
}
