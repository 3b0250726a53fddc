package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Body;
import org.sendqa.domain.pack.OnDemand;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.pack.SessionPlan;

/** What is planned, tried out or as required stands in the programme, but never comes round by itself (T34). */
class ProgrammeIT {

    private static final List<String> FIVE = List.of("bir", "bri", "bwd", "dor", "wol");

    private static final List<Pack> PACKS = OwnPacks.all();

    @Test
    void allFiveFrameworksCompile() {
        assertThat(PACKS).extracting(Pack::authority).containsAll(FIVE);
    }

    @Test
    void onlyLiveActivitiesComeRoundAndOfTheOthersOnlyWhatIsRequiredIsOpenedByAPerson() {
        assertThat(PACKS)
                .filteredOn(pack -> FIVE.contains(pack.authority()))
                .flatMap(Pack::activities)
                .filteredOn(one -> one.status() != Status.LIVE)
                .extracting(
                        Activity::id,
                        Activity::status,
                        one -> one.timing().cadence().words())
                .containsExactly(
                        tuple("themed-audits", Status.AS_REQUIRED, "as required"),
                        tuple("dip-samples", Status.AS_REQUIRED, "as required"),
                        tuple("local-offer-checks", Status.AS_REQUIRED, "as required"),
                        tuple("impact-case-audits", Status.PILOT, "as required"),
                        tuple("thematic-audits", Status.AS_REQUIRED, "as required"),
                        tuple("dip-samples", Status.AS_REQUIRED, "as required"),
                        tuple("quality-file-audits", Status.AS_REQUIRED, "as required"),
                        tuple("dip-samples", Status.AS_REQUIRED, "as required"),
                        tuple("themed-audits", Status.AS_REQUIRED, "as required"));
    }

    @Test
    void everyStatusIsSomewhere() {
        assertThat(PACKS)
                .flatMap(Pack::programme)
                .extracting(ProgrammeEntry::status)
                .contains(Status.values());
    }

    @Test
    void whatHasNoPrintedNumberIsOpenedByAPersonWhateverItsInterval() {
        assertThat(PACKS)
                .flatMap(Pack::activities)
                .filteredOn(one -> one.status() == Status.LIVE
                        && new OnDemand(one).against().isEmpty())
                .extracting(Activity::id)
                .containsExactly(
                        "casework-audits", "senstart-audits", "information-report-audits", "health-advice-audits");
        assertThat(entry("wol", "health-advice-audits").timing().cadence().words())
                .isEqualTo("every month");
    }

    @Test
    void bristolsAnnualReviewAuditsArePlannedAndItsImpactAuditsAPilot() {
        assertThat(entry("bri", "annual-review-decision-audits").status()).isEqualTo(Status.PLANNED);
        assertThat(entry("bri", "impact-case-audits").status()).isEqualTo(Status.PILOT);
        assertThat(entry("wol", "practice-week").status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void bristolsBoardAndGroupAreOneBodyAndBirminghamsFourAreFour() {
        assertThat(pack("bri").framework().bodies())
                .filteredOn(body -> body.aliases().contains("SEND and AP Executive Board"))
                .extracting(Body::title)
                .containsExactly("SEND and AP Executive Group");
        assertThat(pack("bir").framework().bodies()).hasSize(4);
    }

    @Test
    void anInadequateAuditGoesToTheHeadOfServiceInBirmingham() {
        assertThat(pack("bir").framework().escalations())
                .filteredOn(rule -> rule.grades().contains("inadequate"))
                .allMatch(rule -> rule.to().contains("head-of-service"));
    }

    @Test
    void theFrontLineComesForItsOwnCasesInBlackburn() {
        SessionPlan plan = pack("bwd").activity("level-4-cases").sessionsOf("cases");
        assertThat(plan.cases()).isEqualTo(3);
        assertThat(plan.roles()).hasSize(7);
        assertThat(plan.ownCase()).containsExactly("front-line");
    }

    @Test
    void familiesToTalkToAreDrawnWithBlackburnsCasesAndAuditedByNobody() {
        Activity cases = pack("bwd").activity("level-4-cases");
        assertThat(cases.handedOn()).extracting(DrawPlan::id).containsExactly("level-3-interviews");
    }

    @Test
    void noPackInventsHowToReachAServiceThatItsSourceDoesntGive() {
        for (Pack pack : PACKS) {
            Safeguarding rules = pack.framework().safeguarding();
            assertThat(rules.routes()).hasSizeGreaterThanOrEqualTo(3).noneMatch(Safeguarding.Route::isSupplied);
            assertThat(rules.duty().address()).isEmpty();
        }
    }

    private ProgrammeEntry entry(String authority, String id) {
        return pack(authority).programme().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Pack pack(String authority) {
        return PACKS.stream()
                .filter(one -> one.authority().equals(authority))
                .findFirst()
                .orElseThrow();
    }
}
