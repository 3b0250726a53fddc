package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;

/** Sees a drawn case as the allocation does: who of the people had a hand in it, and what that means for the plan. */
public final class KnownHands {

    private static final String LOCALITY = "locality";
    private static final String SETTING = "setting";
    private static final String AGENCY = "agency";

    private final AllocationPlan plan;
    private final Map<String, Person> byAddress = new HashMap<>();

    /** For the cases of one draw, among everybody whom the authority knows. */
    public KnownHands(AllocationPlan plan, List<Person> everybody) {
        this.plan = plan;
        everybody.forEach(person -> person.emails().forEach(address -> byAddress.put(address, person)));
    }

    /** The case with what its contributors, under any of their addresses, mean for the plan. */
    public AuditedCase of(DrawnCase one) {
        Subject subject = one.subject();
        Set<String> skills = plan.skills().stream()
                .flatMap(name -> Stream.ofNullable(subject.attributes().get(name)))
                .collect(Collectors.toSet());
        List<Person> known = known(subject.contributions().stream());
        return new AuditedCase(
                subject.caseKey(),
                one.drawId(),
                one.stratum(),
                subject.attributes().getOrDefault(LOCALITY, ""),
                with(
                        subject.attributes().get(SETTING),
                        known.stream().map(person -> person.particulars().setting())),
                skills,
                hands(subject, known));
    }

    /**
     * Whether somebody may not audit a case for who had a hand in it: their own, or whatever the plan says of line
     * managers, agencies, settings and seniority.
     */
    public boolean keep(Person person, DrawnCase from, Work work) {
        return keep(person, Set.of(), from, work);
    }

    /** The same, or for what somebody declared: keys of cases that they have an interest in. */
    public boolean keep(Person person, Set<String> interests, DrawnCase from, Work work) {
        Slot slot = new Slot(1, "", plan, of(from), 1, false, work);
        return HardRule.hasConflict(slot, Auditor.of(person, interests));
    }

    private Hands hands(Subject subject, List<Person> known) {
        Set<String> reviewers = new HashSet<>();
        Set<String> reviewerRoles = new HashSet<>();
        String author = plan.review().author();
        known(subject.contributions().stream().filter(one -> one.role().equals(author)))
                .forEach(person -> review(person, reviewers, reviewerRoles));
        return new Hands(
                subject.contributions().stream().map(Contribution::person).collect(Collectors.toSet()),
                known.stream().map(person -> person.particulars().manager()).collect(Collectors.toSet()),
                with(subject.attributes().get(AGENCY), known.stream().map(Person::agency)),
                known.stream()
                        .mapToInt(person -> person.particulars().seniority())
                        .max()
                        .orElse(0),
                reviewers,
                reviewerRoles);
    }

    /**
     * Who must review an author's work: the line manager, or a role the plan names for authors of the author's role.
     */
    private void review(Person author, Set<String> reviewers, Set<String> reviewerRoles) {
        List<String> instead = author.roles().stream()
                .flatMap(role -> Stream.ofNullable(plan.review().instead().get(role)))
                .toList();
        reviewerRoles.addAll(instead);
        if (instead.isEmpty()) {
            reviewers.add(author.particulars().manager());
        }
    }

    private List<Person> known(Stream<Contribution> contributions) {
        List<Person> known = new ArrayList<>();
        contributions
                .map(one -> byAddress.get(one.person()))
                .filter(Objects::nonNull)
                .forEach(known::add);
        return known;
    }

    private static Set<String> with(@Nullable String first, Stream<String> others) {
        return Stream.concat(Stream.ofNullable(first), others)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
