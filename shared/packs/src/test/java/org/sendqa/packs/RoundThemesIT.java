package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Theme;

/** What the frameworks leave to be agreed as the theme of a round, and whom it then takes. */
class RoundThemesIT {

    private static final LocalDate SPRING = LocalDate.of(2027, 1, 4);

    @Test
    void noRoundOfWolverhamptonsPlanAuditsIsDrawnWithoutAThemeAndBirminghamsMayBe() {
        assertThat(draw("wolverhampton", "ehc-plan-audits").theme().required()).isTrue();
        assertThat(draw("birmingham", "ehc-plan-audits").theme().isAsked()).isTrue();
        assertThat(draw("birmingham", "ehc-plan-audits").theme().required()).isFalse();
        assertThat(draw("bristol", "ehc-plan-audits").theme().isAsked()).isFalse();
    }

    @Test
    void aThemeOfYear9AndSemhOutOfBoroughTakesWhoeverIsAllThreeInThePlaceOfTransitionYears() {
        Map<String, List<String>> semh =
                Map.of("yearGroup", List.of("9"), "need", List.of("SEMH"), "borough", List.of("out"));
        Eligibility onTheme = onTheme("blackburn-with-darwen", "compliance-audits", semh);
        assertThat(takes(onTheme, Map.of("yearGroup", "9", "need", "SEMH", "borough", "out")))
                .isTrue();
        assertThat(takes(onTheme, Map.of("yearGroup", "9", "need", "SEMH", "borough", "in")))
                .isFalse();
        assertThat(takes(onTheme, Map.of("yearGroup", "6", "need", "SEMH", "borough", "out")))
                .isFalse();
    }

    @Test
    void aThemeOfANeedTakesYearsThatAreNoTransitionToo() {
        Eligibility onTheme = onTheme("blackburn-with-darwen", "compliance-audits", Map.of("need", List.of("SEMH")));
        assertThat(takes(onTheme, Map.of("yearGroup", "8", "need", "SEMH"))).isTrue();
    }

    @Test
    void disciplinesTakeTurnsInBlackburnsLooksAtPagesOfTheLocalOffer() {
        assertThat(draw("blackburn-with-darwen", "local-offer-checks").theme())
                .isEqualTo(new ThemeRule(List.of("discipline"), true, "discipline"));
    }

    @Test
    void aChildWithSeveralFlagsIsOnTheThemeOfEach() {
        Map<String, String> flagged = Map.of("yearGroup", "8", "cohort", "Educated at home; Looked after");
        for (String flag : List.of("Educated at home", "Looked after")) {
            assertThat(takes(
                            onTheme("blackburn-with-darwen", "compliance-audits", Map.of("cohort", List.of(flag))),
                            flagged))
                    .isTrue();
        }
    }

    @Test
    void oneDisciplineAtATimeIsStillHealthAdvice() {
        ThemeRule byDiscipline = new ThemeRule(List.of("discipline"), true);
        assertThat(byDiscipline.narrowed(List.of(Where.is("service", "health")), Where.is("discipline", "OT")))
                .containsExactly(
                        new Where(new TreeMap<>(Map.of("service", List.of("health"), "discipline", List.of("OT")))));
    }

    @Test
    void aPlanAmendedAfterAReviewInTheTermBeforeIsInBirminghamsFrameHoweverOldThePlanIs() {
        Pack pack = OwnPacks.of("birmingham");
        Eligibility spring = eligibility(DrawDesign.of(pack, pack.activity("ehc-plan-audits"), "plans"));
        LocalDate longAgo = LocalDate.of(2021, 3, 1);
        assertThat(takes(spring, "Primary", Map.of("finalised", longAgo, "amendedPlan", SPRING.minusDays(40))))
                .isTrue();
        assertThat(takes(spring, "Primary", Map.of("finalised", longAgo))).isFalse();
    }

    @Test
    void onlyChildrenWithBothFlagsAreInDorsetsCaseAuditsHoweverLongTheyAreKnown() {
        Pack pack = OwnPacks.of("dorset");
        Eligibility cases = eligibility(DrawDesign.of(pack, pack.activity("childrens-services-case-audits"), "cases"));
        Map<String, LocalDate> known = Map.of("known", LocalDate.of(2014, 5, 1));
        assertThat(cases.exclusion(subject(Map.of("sendStatus", "SEND Support"), known)))
                .isEmpty();
        assertThat(cases.exclusion(subject(Map.of(), known))).isPresent();
    }

    private static DrawPlan draw(String pack, String activity) {
        return OwnPacks.of(pack).activity(activity).draws().getFirst();
    }

    private static Eligibility onTheme(String folder, String activity, Map<String, List<String>> picks) {
        Pack pack = OwnPacks.of(folder);
        DrawPlan draw = draw(folder, activity);
        Theme theme = new Theme("A theme", new Where(new TreeMap<>(picks)));
        return eligibility(
                DrawDesign.of(pack, pack.activity(activity), draw.id()).on(theme, draw.theme()));
    }

    private static Eligibility eligibility(DrawDesign design) {
        return new Eligibility(design, SPRING, Set.of(), Set.of(), Set.of());
    }

    private static boolean takes(Eligibility eligibility, Map<String, String> attributes) {
        return eligibility
                .exclusion(subject(attributes, Map.of("finalised", SPRING.minusDays(40))))
                .isEmpty();
    }

    private static boolean takes(Eligibility eligibility, String phase, Map<String, LocalDate> dates) {
        return eligibility.exclusion(subject(Map.of("phase", phase), dates)).isEmpty();
    }

    private static Subject subject(Map<String, String> attributes, Map<String, LocalDate> dates) {
        return new Subject("one", attributes, dates, List.of());
    }
}
