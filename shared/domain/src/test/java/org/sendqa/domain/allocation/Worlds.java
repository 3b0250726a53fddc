package org.sendqa.domain.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.sharing.Permission;

/** Random small worlds in which every rule bars somebody now and then. */
final class Worlds {

    private static final List<String> PLACES = List.of("Ash", "Beech", "Cedar", "");
    private static final LocalDate DUE = People.WORK.until();

    private final Random random;

    Worlds(long seed) {
        this.random = new Random(seed);
    }

    /** Slots of some cases and the people who may be asked. */
    record World(List<Slot> slots, List<Auditor> auditors) {

        Slot slot(int number) {
            return slots.get(number - 1);
        }

        List<Slot> mandatory() {
            return slots.stream().filter(slot -> !slot.optional()).toList();
        }

        List<Slot> optional() {
            return slots.stream().filter(Slot::optional).toList();
        }

        /** Whether two draws hold the same case, or agencies matter. */
        boolean isKnotted() {
            Map<String, Set<String>> draws = slots.stream()
                    .collect(Collectors.groupingBy(
                            slot -> slot.subject().key(), Collectors.mapping(Slot::draw, Collectors.toSet())));
            return draws.values().stream().anyMatch(all -> all.size() > 1)
                    || slots.stream().anyMatch(slot -> slot.plan().auditors().agencies() > 1);
        }

        Auditor auditor(String id) {
            return auditors.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A world of any plans; now and then two draws hold the same cases. */
    World next(int mostCases, int mostAuditors) {
        List<AllocationPlan> plans = random.nextInt(3) == 0 ? List.of(plan(), plan()) : List.of(plan());
        return of(plans, mostCases, mostAuditors);
    }

    /** A world of two draws that hold the same cases, without optional slots. */
    World mandatory(int mostCases, int mostAuditors) {
        return of(List.of(plan(0), plan(0)), mostCases, mostAuditors);
    }

    /** A world in which each case wants one auditor, any agency's. */
    World plain(int mostCases, int mostAuditors) {
        return of(List.of(AllocationPlan.of("manager", 2, Bar.OWN_LOCALITY)), mostCases, mostAuditors);
    }

    /** A world of two draws that hold the same cases, the second for auditors of other agencies than the first's. */
    World second(int mostCases, int mostAuditors) {
        AllocationPlan plan = plan();
        Set<Bar> bars = EnumSet.of(Bar.OTHER_AUDITORS_AGENCY);
        AllocationPlan second = new AllocationPlan(
                plan.roles(), 2, plan.auditors(), bars, plan.trained(), plan.review(), plan.skills());
        return of(List.of(plan(), second), mostCases, mostAuditors);
    }

    /** The world after some went away, with the slots as they are known by now. */
    World someAway(List<Held> held, World world) {
        return new World(
                held.stream().map(Held::slot).toList(),
                world.auditors().stream()
                        .map(one -> random.nextInt(6) == 0 ? away(one) : one)
                        .toList());
    }

    private static Auditor away(Auditor one) {
        return new Auditor(
                one.id(),
                one.name(),
                one.addresses(),
                one.roles(),
                one.place(),
                one.seniority(),
                one.employment().away(new Absence(People.WORK.from(), DUE)),
                one.interests(),
                one.capacity(),
                one.permission(),
                one.experience());
    }

    private World of(List<AllocationPlan> plans, int mostCases, int mostAuditors) {
        List<Slot> slots = new ArrayList<>();
        int cases = 1 + random.nextInt(mostCases);
        for (int number = 1; number <= cases; number++) {
            AuditedCase subject = theCase(number, mostAuditors);
            for (int draw = 0; draw < plans.size(); draw++) {
                slots(slots, "draw-" + draw, plans.get(draw), subject);
            }
        }
        List<Auditor> auditors = IntStream.rangeClosed(1, 1 + random.nextInt(mostAuditors))
                .mapToObj(this::auditor)
                .toList();
        return new World(slots, auditors);
    }

    private static void slots(List<Slot> slots, String draw, AllocationPlan plan, AuditedCase subject) {
        int all = plan.auditors().wanted() + plan.auditors().further();
        for (int position = 1; position <= all; position++) {
            boolean optional = position > plan.auditors().wanted();
            slots.add(new Slot(slots.size() + 1, draw, plan, subject, position, optional, People.WORK));
        }
    }

    private AllocationPlan plan() {
        return plan(random.nextInt(2));
    }

    private AllocationPlan plan(int further) {
        Set<Bar> bars = EnumSet.noneOf(Bar.class);
        Stream.of(Bar.values())
                .filter(bar -> bar != Bar.OTHER_AUDITORS_AGENCY && random.nextInt(3) == 0)
                .forEach(bars::add);
        int wanted = 1 + random.nextInt(random.nextInt(4) == 0 ? 3 : 2);
        Auditors auditors = new Auditors(wanted, further, Auditors.MOST, 1 + random.nextInt(wanted + further), false);
        Review review = random.nextInt(6) == 0 ? new Review("author", Map.of()) : Review.NONE;
        return new AllocationPlan(List.of("manager"), 2, auditors, bars, random.nextInt(5) == 0, review, List.of());
    }

    private AuditedCase theCase(int number, int people) {
        Set<String> contributors = new HashSet<>(some(people, 8, "@example.org"));
        contributors.addAll(some(people, 10, "@old.example.org"));
        Hands hands = new Hands(
                contributors,
                some(people, 6, ""),
                known(one(PLACES)),
                random.nextInt(3),
                some(people, 2, ""),
                random.nextBoolean() ? Set.of("chief") : Set.of());
        return new AuditedCase(
                "case-" + number,
                "draw-id-" + number,
                one(PLACES),
                one(PLACES),
                known(one(PLACES)),
                Set.of("x"),
                hands);
    }

    private static Set<String> known(String place) {
        return place.isEmpty() ? Set.of() : Set.of(place);
    }

    private Set<String> some(int people, int oneIn, String suffix) {
        return IntStream.rangeClosed(1, people)
                .filter(_ -> random.nextInt(oneIn) == 0)
                .mapToObj(id -> "p" + id + suffix)
                .collect(Collectors.toSet());
    }

    private Auditor auditor(int number) {
        Auditor one = known(number);
        return random.nextInt(12) == 0 ? People.ofForum(one) : one;
    }

    private Auditor known(int number) {
        String id = "p" + number;
        return new Auditor(
                id,
                "Sample " + id,
                Set.of(id + "@example.org", id + "@old.example.org"),
                random.nextInt(5) == 0 ? Set.of("chief") : Set.of("manager"),
                new Place(one(PLACES), one(PLACES), one(PLACES)),
                random.nextInt(3),
                employment(),
                random.nextInt(6) == 0 ? Set.of("case-1") : Set.of(),
                random.nextInt(4),
                Permission.NOT_ASKED,
                new Experience(random.nextInt(4), Set.of(one(PLACES)), some(9, 5, "@example.org"), Set.of()));
    }

    private Employment employment() {
        LocalDate until = random.nextInt(8) == 0 ? DUE.minusDays(1) : LocalDate.MAX;
        List<Absence> absences = random.nextInt(8) == 0 ? List.of(new Absence(DUE.minusDays(12), DUE)) : List.of();
        Map<String, LocalDate> training = random.nextBoolean()
                ? Map.of(People.WORK.instrument(), DUE.plusDays(random.nextInt(4) - 1L))
                : Collections.emptyMap();
        return new Employment(LocalDate.MIN, until, absences, training);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
