package org.sendqa.allocation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Experience;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** What people's audits so far tell about them; each sample is read once. */
final class PastWork {

    private static final int YEAR = 12;

    private final CycleRef cycle;
    private final Samples samples;
    private final Map<CycleRef, Map<String, Subject>> drawn = new HashMap<>();

    PastWork(CycleRef cycle, Samples samples) {
        this.cycle = cycle;
        this.samples = samples;
    }

    /** What somebody did in the twelve months before; released and voided audits don't count as done. */
    Experience experience(List<Audit> all, Set<String> skills) {
        List<Audit> done = all.stream()
                .filter(Audit::isLive)
                .filter(audit -> isInTheYearBefore(audit.header().cycle()))
                .toList();
        Set<String> strata =
                done.stream().map(audit -> audit.header().stratum()).collect(Collectors.toSet());
        Set<String> authors = done.stream()
                .flatMap(audit -> subject(audit).stream())
                .flatMap(subject -> subject.contributions().stream())
                .map(Contribution::person)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(skills);
        known.addAll(strata);
        return new Experience(done.size(), strata, authors, known);
    }

    /**
     * The cases somebody declared a hand in or had an audit voided for one, whenever that was, beside those given. Who
     * had a hand in one thing of a child is kept from all others of that child.
     */
    Set<String> interests(List<Audit> all, Set<String> given) {
        Set<String> interests = new HashSet<>(given);
        all.stream()
                .filter(Audit::showsAHand)
                .flatMap(audit -> subject(audit).stream())
                .forEach(subject -> interests.add(SubjectKeys.child(subject.caseKey())));
        return interests;
    }

    private Optional<Subject> subject(Audit audit) {
        return Optional.ofNullable(drawn.computeIfAbsent(audit.header().cycle(), this::subjects)
                .get(audit.header().drawId()));
    }

    private Map<String, Subject> subjects(CycleRef then) {
        return samples.of(then).stream()
                .map(Sample::cases)
                .flatMap(List::stream)
                .collect(Collectors.toMap(DrawnCase::drawId, DrawnCase::subject, (one, _) -> one));
    }

    private boolean isInTheYearBefore(CycleRef other) {
        YearMonth now = cycle.when().month();
        YearMonth then = other.when().month();
        return !other.equals(cycle) && !then.isAfter(now) && then.isAfter(now.minusMonths(YEAR + 1L));
    }
}
