package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPapers;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

/** A round of a sample of two cases, whose auditors read plan and advice. */
class SayMissingTest {

    private static final PapersPlan NURSES = new PapersPlan(
            List.of("plan", "advice"),
            Way.REFERENCE,
            Way.BY_HAND,
            List.of(new Expected("nurse", "advice", List.of(Where.ALL))));
    private static final Caller OFFICER = new Caller(SamplePeople.anOfficer(), SampleCycles.AT);

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemorySamples samples = new InMemorySamples();
    private final Sample sample = SampleCases.aSample(TEAM_MANAGERS);
    private final InMemoryPacks packs = new InMemoryPacks(ChangedPacks.reading(NURSES, Fixtures.aPack()));
    private final InMemoryPeople nobody = new InMemoryPeople();
    private final CompleteLetters letters = new CompleteLetters(
            DaysOfRounds.of(new InMemoryAudits(cycles), packs, nobody), nobody, new InMemoryOutbox(), "");
    private final SayMissing sayMissing = new SayMissing(cycles, packs, samples, new InMemoryPapers(samples), letters);

    SayMissingTest() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        samples.drawn(sample);
    }

    @Test
    void whatWasNeverSentStandsOnTheCaseUntilItComesAfterAll() {
        at(1);
        assertThat(say("advice", "plan", "advice")).isInstanceOf(Outcome.Done.class);
        assertThat(missing()).containsExactly("advice", "plan");
        say("plan");
        assertThat(missing()).containsExactly("plan");
        say();
        assertThat(missing()).isEmpty();
    }

    @Test
    void theSameAgainStoresNothing() {
        at(3);
        say("advice", "plan");
        say("plan", "advice");
        assertThat(samples.find(Fixtures.aCycleRef(), TEAM_MANAGERS)
                        .orElseThrow()
                        .revision()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void onlyPapersThatTheFrameworkNamesAreTaken() {
        at(1);
        assertThat(refused(say("Robin's diary"), Refusal.FAULTY))
                .isEqualTo("Auditors don't read such a paper; give some of plan, advice.");
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatNobodyExpectsOfACaseIsNotMissingWhetherThePackSaysSoOrTheOfficer() {
        at(1);
        assertThat(refused(say(List.of("advice"), List.of("nurse")), Refusal.FAULTY))
                .isEqualTo("Nobody expects 'advice' of this case, so it isn't missing. Leave it out.");
        assertThat(refused(say(List.of(), List.of("doctor")), Refusal.FAULTY)).contains("give some of nurse");
        assertThat(say(List.of("plan"), List.of("nurse"))).isInstanceOf(Outcome.Done.class);
        assertThat(drawn().neverSent().notExpected()).containsExactly("nurse");
        assertThat(missing()).containsExactly("plan");
    }

    @Test
    void aCaseThatIsntThereIsRefused() {
        at(1);
        var wish = new SayMissing.Wish(Fixtures.aCycleRef().id(), TEAM_MANAGERS, "nothing", List.of("plan"));
        assertThat(refused(sayMissing.run(OFFICER, wish), Refusal.UNKNOWN)).startsWith("There is no such case");
    }

    @Test
    void nothingIsSaidBeforeTheDrawOrOnceTheReportIsCounted() {
        assertThat(refused(say("plan"), Refusal.NOT_NOW)).isEqualTo("Nothing is drawn yet.");
        at(4);
        assertThat(refused(say("plan"), Refusal.NOT_NOW)).startsWith("This round is over.");
    }

    /** The cycle goes so many steps on: drawn, confirmed, collecting, closed. */
    private void at(int steps) {
        SampleCycles.afterwards(SampleCycles.announced("2026-04")).stream()
                .limit(steps)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
    }

    private Outcome<DrawnCase> say(String... papers) {
        return say(List.of(papers), List.of());
    }

    private Outcome<DrawnCase> say(List<String> papers, List<String> notExpected) {
        String drawId = sample.cases().getFirst().drawId();
        String cycle = Fixtures.aCycleRef().id();
        return sayMissing.run(OFFICER, new SayMissing.Wish(cycle, TEAM_MANAGERS, drawId, papers, notExpected));
    }

    private List<String> missing() {
        return drawn().missing();
    }

    private DrawnCase drawn() {
        return samples.find(Fixtures.aCycleRef(), TEAM_MANAGERS)
                .orElseThrow()
                .cases()
                .getFirst();
    }

    private static String refused(Outcome<?> outcome, Refusal kind) {
        Outcome.Refused<?> refused = (Outcome.Refused<?>) outcome;
        assertThat(refused.kind()).isEqualTo(kind);
        return refused.sentence();
    }
}
