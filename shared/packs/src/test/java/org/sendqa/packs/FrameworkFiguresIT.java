package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.Quota;

/** The figures of the five frameworks as their texts print them, also where the engine doesn't run an activity yet. */
class FrameworkFiguresIT {

    private static final Located BRISTOL = pack("bristol");
    private static final Located BIRMINGHAM = pack("birmingham");
    private static final Located DORSET = pack("dorset");
    private static final Located BLACKBURN = pack("blackburn-with-darwen");
    private static final Located WOLVERHAMPTON = pack("wolverhampton");

    @Test
    void bristolAuditsFourFourAndOneAdviceAMonthAndSixPlans() {
        assertThat(quota(BRISTOL, "social-care-advice-audits")).isEqualTo(total(4));
        assertThat(quota(BRISTOL, "ep-advice-audits")).isEqualTo(total(4));
        assertThat(quota(BRISTOL, "therapy-advice-audits")).isEqualTo(total(1));
        assertThat(quotas(BRISTOL, "ehc-plan-audits")).hasSize(6).containsOnly(total(1));
        assertThat(cadence(BRISTOL, "ehc-plan-audits")).isEqualTo("every month");
        assertThat(cadence(BRISTOL, "plan-moderation")).isEqualTo("every quarter");
    }

    @Test
    void birminghamAuditsEightPlansOrMoreTwoOfEachPhaseAndDoublesATenth() {
        Quota plans = new Quota.Total(
                List.of("phase"), new Amount.Agreed(8, 40, true), List.of(Bound.atLeastEach("phase", 2)));
        assertThat(quotas(BIRMINGHAM, "ehc-plan-audits"))
                .containsExactly(plans, new Quota.Total(List.of(), new Amount.ShareOf("plans", 10), List.of()));
        assertThat(cadence(BIRMINGHAM, "ehc-plan-audits")).isEqualTo("every half term");
    }

    @Test
    void dorsetDrawsTwelveByLocalitySixDecisionsFourteenCasesAndTwelveCalls() {
        for (String audits : List.of("ep-advice-audits", "health-advice-audits", "ehc-plan-review-audits")) {
            assertThat(quota(DORSET, audits)).isEqualTo(new Quota.Each(List.of("locality"), 2, 12));
            assertThat(cadence(DORSET, audits)).isEqualTo("every term");
        }
        assertThat(((Quota.Sizes) quota(DORSET, "panel-decision-workshop")).makes())
                .isEqualTo(6);
        assertThat(quota(DORSET, "childrens-services-case-audits")).isEqualTo(total(14));
        assertThat(quota(DORSET, "lived-experience-calls")).isEqualTo(total(12));
    }

    @Test
    void blackburnAuditsTwentyPlansAndSixCasesATermWithAllFamiliesAsked() {
        assertThat(quota(BLACKBURN, "compliance-audits")).isEqualTo(total(20));
        assertThat(quotas(BLACKBURN, "level-4-cases").getLast())
                .isEqualTo(new Quota.Total(List.of(), new Amount.ShareOf("cases", 100), List.of()));
        assertThat(activity(BLACKBURN, "level-4-sessions").texts("after")).containsExactly("level-3-interviews");
        assertThat(activity(BLACKBURN, "level-3-interviews").texts("after")).containsExactly("level-4-cases");
    }

    @Test
    void wolverhamptonsAuditorsTakeTwoEachInThreeRoundsAndEachPsychologistIsCheckedOnceATerm() {
        assertThat(quota(WOLVERHAMPTON, "ehc-plan-audits"))
                .isEqualTo(new Quota.Total(List.of(), new Amount.Agreed(1, 95), List.of()));
        assertThat(EntryReader.read(activity(WOLVERHAMPTON, "ehc-plan-audits"))
                        .timing()
                        .cadence())
                .isEqualTo(new Cadence.NamedMonths(List.of(10, 3, 6)));
        assertThat(quota(WOLVERHAMPTON, "ehcna-process-audits")).isEqualTo(total(4));
        assertThat(((Quota.PerAuthor) quota(WOLVERHAMPTON, "psychological-advice-audits")).terms())
                .hasSize(3)
                .allMatch(batches -> batches.size() == 2);
    }

    @Test
    void wolverhamptonsNursesWriteOfSomeChildrenOnlyAndItsTherapistsOfNoReview() {
        Expected nursing = expected("ehc-plan-audits");
        assertThat(nursing.isOf(Map.of("nursing", "caseload"))).isTrue();
        assertThat(nursing.isOf(Map.of("nursing", "special school"))).isTrue();
        assertThat(nursing.isOf(Map.of())).isFalse();
        assertThat(expected("annual-review-audits").isOf(Map.of())).isFalse();
    }

    private static Expected expected(String activity) {
        return EntryReader.read(activity(WOLVERHAMPTON, activity))
                .papers()
                .expected()
                .getFirst();
    }

    @Test
    void wolverhamptonsPrintedDatesAreAllFromBeforeThePackIsUsed() {
        Located audits = activity(WOLVERHAMPTON, "ehc-plan-audits");
        assertThat(audits.texts("history")).hasSize(6).contains("2025-02-10");
        LocalDate usedFrom = FrameworkReader.read(WOLVERHAMPTON).version().usedFrom();
        assertThat(EntryReader.read(audits).timing().dates()).hasSize(6).allMatch(date -> date.isBefore(usedFrom));
    }

    @Test
    void theSixteenDipThemesAndThirtyThreeJobTitlesAreThere() {
        Map<String, Integer> lists = Maybe.file(WOLVERHAMPTON, "tags", "lists").stream()
                .collect(Collectors.toMap(
                        list -> list.text("id"), list -> list.list("tags").size()));
        assertThat(lists).containsEntry("dip-themes", 16);
        assertThat(WOLVERHAMPTON.member("authority").list("roles"))
                .filteredOn(role -> role.texts("rows").equals(List.of("WOL-022")))
                .hasSize(33);
    }

    private static Located pack(String folder) {
        return Located.root(PackSource.read(Path.of(folder)).content());
    }

    private static Located activity(Located pack, String id) {
        return pack.member("framework").list("activities").stream()
                .filter(one -> one.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String cadence(Located pack, String id) {
        return EntryReader.read(activity(pack, id)).timing().cadence().words();
    }

    private static List<Quota> quotas(Located pack, String id) {
        return activity(pack, id).list("draws").stream()
                .map(draw -> QuotaReader.read(draw.member("quota")))
                .toList();
    }

    private static Quota quota(Located pack, String id) {
        return quotas(pack, id).getFirst();
    }

    private static Quota total(int cases) {
        return new Quota.Total(List.of(), new Amount.Fixed(cases), List.of());
    }
}
