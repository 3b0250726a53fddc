package org.sendqa.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.sharing.Level;
import org.sendqa.domain.sharing.Terms;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Holds what was agreed against what the framework asks for. */
record TermsCheck(Pack pack) {

    /** The terms as they can be recorded, or everything that is wrong with them. */
    Outcome<Terms> terms(TermsWish wish, Instant now) {
        return Listed.read(Level.class, wish.level(), "level of papers")
                .then(level -> partner(wish).then(partner -> {
                    Terms terms = new Terms(
                            partner.id(),
                            Set.copyOf(wish.activities()),
                            level,
                            wish.from(),
                            wish.until(),
                            Optional.ofNullable(wish.recommendedOn()));
                    List<String> faults = faults(partner, terms, OfficeDay.of(now));
                    return faults.isEmpty()
                            ? new Outcome.Done<>(terms)
                            : new Outcome.Refused<>(
                                    Refusal.INCOMPLETE, "Nothing was recorded. Put this right first.", faults);
                }));
    }

    private Outcome<Partner> partner(TermsWish wish) {
        List<Partner> partners = pack.framework().participants().partners();
        return partners.stream()
                .filter(one -> one.id().equals(wish.partner()))
                .findFirst()
                .<Outcome<Partner>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "The framework asks for no agreement with '%s'; it does with: %s."
                                .formatted(
                                        Shown.of(wish.partner()),
                                        partners.isEmpty()
                                                ? "nobody"
                                                : partners.stream()
                                                        .map(Partner::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    private List<String> faults(Partner partner, Terms terms, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (terms.until().isBefore(terms.from())) {
            faults.add("It ends before it begins; check both days.");
        }
        if (terms.until().isBefore(today)) {
            faults.add("It ended on %s already; give the agreement that holds now."
                    .formatted(DateWords.day(terms.until())));
        }
        if (terms.activities().isEmpty()) {
            faults.add("Say which activities it covers; choose at least one.");
        }
        terms.activities().stream().sorted().forEach(id -> activity(id, terms).ifPresent(faults::add));
        recommended(partner, terms, today).ifPresent(faults::add);
        return faults;
    }

    private Optional<String> activity(String id, Terms terms) {
        Optional<Activity> known =
                pack.activities().stream().filter(one -> one.id().equals(id)).findFirst();
        return known.isEmpty()
                ? Optional.of("'%s' is no activity that comes round here.".formatted(Shown.of(id)))
                : known.filter(activity -> !terms.level().permits(way(activity)))
                        .map(activity -> "%s need an agreement on papers %s at least; leave them out or agree on it."
                                .formatted(
                                        activity.title(),
                                        Level.least(way(activity)).words()));
    }

    /** How people from outside come by its papers. */
    static Way way(Activity activity) {
        return activity.entry().papers().external();
    }

    private static Optional<String> recommended(Partner partner, Terms terms, LocalDate today) {
        boolean asked = !partner.recommendedBy().isEmpty();
        if (asked && terms.recommendedOn().isEmpty()) {
            return Optional.of("The %s must have recommended it before: say on which day it did."
                    .formatted(partner.recommendedBy()));
        }
        if (!asked && terms.recommendedOn().isPresent()) {
            return Optional.of("Nobody has to recommend this agreement; leave that day out.");
        }
        return terms.recommendedOn()
                .filter(day -> day.isAfter(today))
                .map(day -> "The %s can't have recommended it on".formatted(partner.recommendedBy())
                        + " %s, which is still to come.".formatted(DateWords.day(day)));
    }
}
