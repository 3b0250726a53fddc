package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Shortfall;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;

/** One advice of each psychologist per term, in April and May (rows WOL-054, 055). */
class AuthorBatchesTest {

    private static final String ROLE = "psychologist";
    private static final String CONTRIBUTION = "educational psychologist";
    private final World world = new World(OtherFrameworks.with(OtherFrameworks.draw(
            "advice", new Quota.PerAuthor(ROLE, CONTRIBUTION, List.of(List.of(4, 5), List.of(9, 11))))));

    @Test
    void elevenPsychologistsAreSixAndThenFiveAndNobodyIsInBothBatches() {
        IntStream.rangeClosed(1, 11).forEach(this::inPost);
        Sample april = april(advice(11));
        Sample may = may(advice(11));

        assertThat(april.standing()).hasSize(6);
        assertThat(may.standing()).hasSize(5);
        assertThat(authors(april)).hasSize(6).doesNotContainAnyElementsOf(authors(may));
        assertThat(may.shortfalls(List.of())).isEmpty();
    }

    @Test
    void startersComeSecondLeaversDropOutAndWhoHasNoAdviceIsNamed() {
        IntStream.rangeClosed(1, 10).forEach(this::inPost);
        List<Subject> advice = advice(11);
        advice.removeIf(subject -> authors(subject).contains("ep-10@example.org"));
        Sample april = april(advice);
        String leaver = "ep-"
                + IntStream.rangeClosed(1, 9)
                        .filter(number -> !authors(april).contains("ep-%d@example.org".formatted(number)))
                        .findFirst()
                        .orElseThrow();
        world.people.keep(person(leaver, Set.of("former")));
        inPost(11);
        Sample may = may(advice);

        assertThat(april.standing()).hasSize(5);
        assertThat(april.shortfalls(List.of())).isEmpty();
        assertThat(authors(may)).hasSize(4).contains("ep-11@example.org").doesNotContain(leaver + "@example.org");
        assertThat(may.shortfalls(List.of()))
                .extracting(Shortfall::sentence)
                .containsExactly("ep-10: no case could be drawn, 1 wanted.");
    }

    @Test
    void whatTwoWroteTogetherGoesToWhoeverHasNothingElse() {
        for (int alone = 1; alone <= 2; alone++) {
            int other = 3 - alone;
            World each = new World(OtherFrameworks.with(
                    OtherFrameworks.draw("advice", new Quota.PerAuthor(ROLE, CONTRIBUTION, List.of(List.of(4))))));
            IntStream.rangeClosed(1, 2).forEach(number -> each.people.keep(person("ep-" + number, Set.of(ROLE))));
            each.registerCame(
                    World.NOW.minusSeconds(86_400),
                    true,
                    List.of(written("joint", alone, other), written("own", other)));
            each.drawNext();

            assertThat(each.sample("advice").standing()).hasSize(2);
            assertThat(each.sample("advice").shortfalls(List.of())).isEmpty();
        }
    }

    private static Subject written(String caseKey, int... authors) {
        return new Subject(
                caseKey,
                Map.of("locality", "Ash"),
                Map.of("finalised", LocalDate.of(2026, 3, 5)),
                IntStream.of(authors)
                        .mapToObj(number -> new Contribution(CONTRIBUTION, "ep-%d@example.org".formatted(number)))
                        .toList());
    }

    @Test
    void whoHasLeftOrHasNotBegunYetIsNoCell() {
        inPost(1);
        inPost(2);
        world.people.keep(employed("ep-3", LocalDate.MIN, LocalDate.of(2026, 3, 15)));
        world.people.keep(employed("ep-4", LocalDate.of(2026, 6, 1), LocalDate.MAX));
        april(advice(4));

        assertThat(world.certificate("advice").strata()).hasSize(2);
    }

    @Test
    void theCertificateListsEveryAuthorUnderAnIdOfTheCycleOnly() {
        IntStream.rangeClosed(1, 3).forEach(this::inPost);
        april(advice(3));
        Certificate certificate = world.certificate("advice");

        assertThat(certificate.strata())
                .hasSize(3)
                .allMatch(stratum -> stratum.frame().size() == 2);
        assertThat(certificate.strata().stream()
                        .mapToInt(stratum -> stratum.size())
                        .sum())
                .isEqualTo(2);
        assertThat(certificate.text()).doesNotContain("ep-1", "example.org");
    }

    @Test
    void aMonthWithoutABatchDrawsNothing() {
        inPost(1);
        world.registerCame(1);
        world.announce(
                "2026-06", LocalDate.of(2026, 6, 1), Digest.of(world.key.publicValue(Fixtures.ACTIVITY, "2026-06")));
        world.registerCame(World.NOW.plusSeconds(60 * 86_400), true, advice(1));

        assertThat(world.drawNext("ehc-plan-audits-2026-06", World.NOW.plusSeconds(61 * 86_400)))
                .isEqualTo(new DrawOutcome.Held("No batch of any term falls in this month."));
    }

    private Sample april(List<Subject> register) {
        world.registerCame(World.NOW.minusSeconds(86_400), true, register);
        world.drawNext();
        return world.sample("advice");
    }

    private Sample may(List<Subject> register) {
        world.announce(
                "2026-05", LocalDate.of(2026, 5, 1), Digest.of(world.key.publicValue(Fixtures.ACTIVITY, "2026-05")));
        List<Subject> and = new ArrayList<>(register);
        and.add(SampleCases.aSubject("not by a psychologist", "Ash", LocalDate.of(2026, 4, 2)));
        world.registerCame(World.NOW.plusSeconds(29 * 86_400), true, and);
        world.drawNext("ehc-plan-audits-2026-05", World.NOW.plusSeconds(30 * 86_400));
        return world.samples.of(SampleCycles.ref("2026-05")).getFirst();
    }

    /** Two pieces of advice of each psychologist. */
    private static List<Subject> advice(int psychologists) {
        return IntStream.rangeClosed(1, 2 * psychologists)
                .mapToObj(number -> new Subject(
                        "advice-%02d".formatted(number),
                        Map.of("locality", "Ash"),
                        Map.of("finalised", LocalDate.of(2026, 3, 5)),
                        List.of(new Contribution(CONTRIBUTION, "ep-%d@example.org".formatted((number + 1) / 2)))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void inPost(int number) {
        world.people.keep(person("ep-" + number, Set.of(ROLE)));
    }

    private static Person person(String id, Set<String> roles) {
        return new Person(
                Fixtures.AUTHORITY, id, "Sample " + id, "s-" + id, List.of(id + "@example.org"), roles, "", "council");
    }

    private static Person employed(String id, LocalDate from, LocalDate until) {
        Employment employment = new Employment(from, until, List.of(), Map.of());
        return new Person(
                Fixtures.AUTHORITY,
                id,
                "Sample " + id,
                "s-" + id,
                List.of(id + "@example.org"),
                Set.of(ROLE),
                "",
                "council",
                new Particulars("", "", 0, employment, Set.of(), Set.of()));
    }

    private static List<String> authors(Sample sample) {
        return sample.standing().stream()
                .map(DrawnCase::subject)
                .flatMap(subject -> authors(subject).stream())
                .toList();
    }

    private static List<String> authors(Subject subject) {
        return subject.contributions().stream().map(Contribution::person).toList();
    }
}
