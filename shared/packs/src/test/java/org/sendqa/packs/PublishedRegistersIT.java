package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.time.Window;

/** The registers of the five authorities, one for each kind of subject. */
class PublishedRegistersIT {

    @Test
    void dorsetsAdviceReviewsAssessmentsCasesAndDecisionsAreDrawnFromRegistersOfTheirOwn() {
        Pack dorset = OwnPacks.of("dorset");
        assertThat(dorset.registers())
                .extracting(RegisterLayout::subject)
                .containsExactly("plan", "advice", "assessment", "review", "case", "decision");
        assertThat(dorset.activities())
                .extracting(Activity::subject)
                .contains("plan", "advice", "assessment", "review", "case", "decision");
        Activity advice = dorset.activity("ep-advice-audits");
        assertThat(dorset.registerOf(advice).title()).isEqualTo("Advice for an assessment or an annual review");
        assertThat(dorset.register("")).contains(dorset.registers().getFirst());
        assertThat(dorset.register("school")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"birmingham", "blackburn-with-darwen", "bristol", "dorset", "wolverhampton"})
    void whenAPlanWasAmendedComesFromAnnexAIntoEveryRegisterOfPlans(String authority) {
        Pack pack = OwnPacks.of(authority);
        RegisterLayout plans = pack.registers().getFirst();
        KnownList list = KnownList.find(plans.columns(), "annex-a-list-1").orElseThrow();
        assertThat(list.mapping(RegisterRef.ofPlans(pack.authority()), plans).columns())
                .containsEntry("Date initial EHC plan issued", "finalised")
                .containsEntry("Date updated EHC plan issued", "amendedPlan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"birmingham", "blackburn-with-darwen", "bristol", "dorset", "wolverhampton"})
    void listsOfChildrenAreForTheRegistersOfChildrenAndNoOthers(String authority) {
        assertThat(OwnPacks.of(authority).registers())
                .filteredOn(register -> !KnownList.all(register.columns()).isEmpty())
                .extracting(RegisterLayout::subject)
                .isSubsetOf("plan", "case")
                .contains("plan");
    }

    @Test
    void wolverhamptonsPlanAuditsLookAtPlansThatWereNewlyIssuedOrAmended() {
        Window window = OwnPacks.of("wolverhampton").activity("ehc-plan-audits").window();
        LocalDate amended = LocalDate.of(2026, 9, 1);
        assertThat(window.day(Map.of("finalised", LocalDate.of(2019, 5, 3), "amendedPlan", amended)))
                .hasValueSatisfying(day ->
                        assertThat(window.holds(day, LocalDate.of(2026, 10, 1))).isTrue());
    }

    @Test
    void theNotesOfARegisterAreFootnotesToWhatIsDrawnFromIt() {
        Pack dorset = OwnPacks.of("dorset");
        assertThat(dorset.activity("ep-advice-audits").notes())
                .anyMatch(note -> note.what().equals("The columns of the register of advice"));
        assertThat(dorset.activity("ehc-plan-audits").notes())
                .noneMatch(note -> note.what().startsWith("The columns of the register"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"birmingham", "blackburn-with-darwen", "bristol", "dorset", "wolverhampton"})
    void everythingThatAFrameworkLooksAtHasARegister(String authority) {
        Located pack = Located.root(JsonReader.read(OwnPacks.compiled(authority)));
        assertThat(LayoutReader.held(pack.member("authority")))
                .containsAll(pack.member("framework").list("activities").stream()
                        .map(Readiness::subject)
                        .toList());
    }
}
