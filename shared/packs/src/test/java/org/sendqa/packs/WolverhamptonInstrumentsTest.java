package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.json.CanonicalJson;

class WolverhamptonInstrumentsTest {

    private static final InstrumentFiles FILES = InstrumentFiles.read(Path.of("wolverhampton/instruments"));
    private static final Instrument PSYCHOLOGY = instrument("psychological-advice-audit");

    @Test
    void psychologicalAdviceHasNineteenRatedItemsThreeTextsAndAHeaderOfFour() {
        assertThat(scaled(PSYCHOLOGY)).hasSize(19);
        assertThat(PSYCHOLOGY.questions())
                .filteredOn(question -> question.kind() instanceof Kind.Text)
                .hasSize(3);
        assertThat(PSYCHOLOGY.sections().getFirst().questions()).hasSize(4);
        assertThat(PSYCHOLOGY.questions()).hasSize(26);
    }

    @Test
    void belowFourteenTheItemOnAdulthoodLeavesTheDenominator() {
        Map<String, Answer> young = Map.of("aged-14", new Answer.Choice("younger"));
        Map<String, Answer> older = Map.of("aged-14", new Answer.Choice("older"));
        assertThat(adulthood(young, "11 to 15")).isFalse();
        assertThat(adulthood(older, "11 to 15")).isTrue();
        assertThat(adulthood(Map.of(), "16 to 19")).isTrue();
        assertThat(adulthood(older, "5 to 10")).isFalse();
    }

    @Test
    void healthAdviceIsCheckedInFifteenPointsAndTheUnionOfTheProvisionsParts() {
        Instrument health = instrument("health-advice-audit");
        assertThat(scaled(health)).hasSize(15);
        assertThat(scaled(health))
                .filteredOn(question -> question.asking().notApplicable())
                .extracting(Question::id)
                .containsExactly("diagnosis-explained", "effect-explained", "other-needs");
        assertThat(health.questions())
                .filteredOn(question -> question.id().equals("parts-given"))
                .extracting(Question::kind)
                .singleElement()
                .satisfies(kind -> assertThat(((Kind.Choices) kind).options()).hasSize(5));
    }

    @Test
    void aProvidersAuditHasFifteenStandardsUnderFiveHeadings() {
        Instrument provider = instrument("alternative-provision-audit");
        assertThat(scaled(provider)).hasSize(15);
        assertThat(provider.sections()).hasSize(6);
    }

    @Test
    void theFileAuditCountsItsDueDatesFromTheRequest() {
        Instrument file = instrument("ehcna-file-audit");
        List<Integer> weeks = file.questions().stream()
                .flatMap(Instrument::within)
                .flatMap(question -> question.kind() instanceof Kind.Dates(Kind.Due(String after, int due))
                                && after.equals("received")
                        ? List.of(due).stream()
                        : List.<Integer>of().stream())
                .toList();
        assertThat(weeks).containsExactly(6, 12, 14, 16, 20);
    }

    @Test
    void noToolAsksForNamesOrNumbersOfAPerson() {
        for (int index = 0; index < FILES.instruments().size(); index++) {
            assertThat(CanonicalJson.write(FILES.content().get(index)).toLowerCase(Locale.ROOT))
                    .doesNotContain("nhs number", "\"full name\"", "date of birth");
        }
    }

    private static boolean adulthood(Map<String, Answer> answers, String ageGroup) {
        return FilledForm.of(PSYCHOLOGY, answers, Map.of("ageGroup", ageGroup)).asked().stream()
                .anyMatch(asked -> asked.question().id().equals("outcomes-adulthood"));
    }

    private static List<Question> scaled(Instrument instrument) {
        return instrument.questions().stream()
                .filter(question -> question.kind() instanceof Kind.Scaled)
                .toList();
    }

    private static Instrument instrument(String id) {
        return FILES.instruments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
