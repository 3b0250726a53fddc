package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemorySourceMappings;
import org.sendqa.testing.SamplePeople;

class SaveMappingTest {

    private static final Map<String, String> SOUND = Map.of("Ref", "caseNumber", "Area", "locality");

    private final InMemorySourceMappings mappings = new InMemorySourceMappings();
    private final SaveMapping saveMapping = new SaveMapping(mappings, new InMemoryPacks(Fixtures.aPack()));

    @Test
    void eachSavingIsTheNextVersion() {
        assertThat(save(SamplePeople.anOfficer(), SOUND, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(save(SamplePeople.anOfficer(), SOUND, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(mappings.find(RegisterRef.ofPlans("dor"), "case-system")
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 7})
    void whoHadAnotherVersionBeforeThemIsRefusedAndNothingIsSaved(int follows) {
        assertRefused(save(SamplePeople.anOfficer(), SOUND, follows), Refusal.STALE);
        assertThat(mappings.all(RegisterRef.ofPlans("dor"))).isEmpty();
    }

    @Test
    void onlyOfficersSaveAndOnlyWhatFitsTheRegister() {
        assertRefused(save(SamplePeople.aTeamManager(1), SOUND, 0), Refusal.FORBIDDEN);
        assertRefused(save(SamplePeople.anOfficer(), Map.of("Ref", "caseNumber"), 0), Refusal.FAULTY);
        assertThat(mappings.all(RegisterRef.ofPlans("dor"))).isEmpty();
    }

    private Outcome<SourceMapping> save(Person by, Map<String, String> columns, int follows) {
        Caller caller = new Caller(by, Instant.parse("2026-03-25T09:30:00Z"));
        var wish = new SourceMapping(
                RegisterRef.ofPlans("dor"), "case-system", "", DateStyle.DAY_FIRST, columns, Revision.NONE);
        return saveMapping.save(caller, wish, follows);
    }

    private static void assertRefused(Outcome<SourceMapping> outcome, Refusal kind) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
