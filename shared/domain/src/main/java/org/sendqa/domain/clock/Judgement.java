package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each step of one case how it stands. */
final class Judgement {

    private final ClockTemplate template;
    private final Recorded recorded;
    private final LocalDate asAt;
    private final Optional<Exemption> exemption;

    Judgement(ClockTemplate template, Recorded recorded, LocalDate asAt) {
        this.template = template;
        this.recorded = recorded;
        this.asAt = asAt;
        this.exemption = template.exceptions().recorded(recorded);
    }

    /** How a step stands; empty if it isn't asked of the case. */
    Optional<Outcome> of(Milestone milestone) {
        List<Applies> conditions = List.of(template.applies(), milestone.applies());
        if (conditions.stream().anyMatch(one -> one.excludes(recorded.attributes()))) {
            return Optional.empty();
        }
        Optional<Outcome> open = conditions.stream()
                .flatMap(one -> one.open(recorded.attributes()).stream())
                .findFirst()
                .map(field -> unknown("'%s' isn't recorded, so that nobody can tell whether this applies", field));
        return open.or(() -> Optional.of(timed(milestone)));
    }

    private Outcome timed(Milestone milestone) {
        Anchor event = template.start(milestone.limit()).orElseThrow();
        return recorded.on(event.date())
                .map(start -> from(start, event, milestone))
                .orElseGet(() -> unknown("No date is recorded for '%s'", event.title()));
    }

    private Outcome from(LocalDate start, Anchor event, Milestone milestone) {
        LocalDate due = Weeks.after(start, milestone.limit().weeks());
        return recorded.on(milestone.date())
                .map(done -> done.isBefore(start)
                        ? unknown("It is dated before '%s'", event.title())
                        : done(milestone, start, due, done))
                .orElseGet(() -> missing(milestone, due));
    }

    private Outcome done(Milestone milestone, LocalDate start, LocalDate due, LocalDate done) {
        Optional<Exemption> excuse = exemption.filter(one -> one.excuses(milestone, start, due, asAt));
        if (!done.isAfter(due)) {
            return new Outcome.OnTime(due, done, excuse.isPresent());
        }
        return excuse.<Outcome>map(one -> new Outcome.Excused(due, done, one))
                .orElseGet(() -> new Outcome.Late(due, done));
    }

    /** A step without a date was taken all the same if a later one has a date: when, isn't recorded. */
    private Outcome missing(Milestone milestone, LocalDate due) {
        Optional<Milestone> later = after(milestone)
                .filter(one -> recorded.on(one.date()).isPresent())
                .findFirst();
        if (later.isPresent()) {
            return unknown(
                    "No date is recorded, although '%s' has one", later.get().title());
        }
        return asAt.isAfter(due)
                ? new Outcome.Overdue(due, ChronoUnit.DAYS.between(due, asAt))
                : new Outcome.NotDueYet(due);
    }

    private Stream<Milestone> after(Milestone milestone) {
        List<Milestone> all = template.milestones();
        return all.stream().skip(all.indexOf(milestone) + 1L);
    }

    private static Outcome unknown(String sentence, String name) {
        return new Outcome.Unknown(sentence.formatted(name));
    }
}
