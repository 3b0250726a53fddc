package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.clock.SampleClocks.milestone;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateCheckTest {

    @Test
    void whatTheRegulationsAskForIsSound() {
        assertThat(TemplateCheck.faults(SampleClocks.needsAssessment())).isEmpty();
        assertThat(TemplateCheck.faults(SampleClocks.review())).isEmpty();
    }

    @Test
    void anUnknownAnchorIsRefused() {
        assertThat(faults(milestone("notice", Kind.LOCAL, 4, "hearing", "noticed")))
                .containsExactly(
                        "milestones[0].from names 'hearing', which is no anchor and no milestone of this clock");
    }

    @Test
    void aMilestoneThatWaitsForItselfIsRefusedByWhicheverWayItDoes() {
        assertThat(faults(milestone("notice", Kind.LOCAL, 4, "notice", "noticed")))
                .containsExactly("milestones[0].from makes the milestone wait for itself");
        assertThat(faults(
                        milestone("notice", Kind.LOCAL, 4, "plan", "noticed"),
                        milestone("plan", Kind.LOCAL, 8, "notice", "amended")))
                .containsExactly(
                        "milestones[0].from makes the milestone wait for itself",
                        "milestones[1].from makes the milestone wait for itself");
    }

    @Test
    void weeksBelowOneAreRefused() {
        assertThat(faults(
                        milestone("notice", Kind.LOCAL, -4, "meeting", "noticed"),
                        milestone("plan", Kind.LOCAL, 0, "meeting", "amended")))
                .containsExactly("milestones[0].weeks must be 1 to 104", "milestones[1].weeks must be 1 to 104");
    }

    @Test
    void aStatutoryLimitSaysWhereItStands() {
        Milestone lawless = new Milestone(
                "notice",
                "Notice",
                Kind.STATUTORY,
                new Limit(4, "meeting"),
                "noticed",
                "",
                Applies.ALWAYS,
                List.of("moon"));
        assertThat(faults(lawless))
                .containsExactly(
                        "milestones[0].law must say where a STATUTORY limit stands",
                        "milestones[0].excusedBy names 'moon', which is no ground of this clock's exceptions");
    }

    @Test
    void everyNameMeansOneThing() {
        assertThat(faults(milestone("meeting", Kind.LOCAL, 4, "meeting", "noticed")))
                .contains("milestones name 'meeting' twice; anchors and milestones need names of their own");
    }

    @Test
    void aClockNeedsSomethingToRunFromAndSomethingToRunTo() {
        ClockTemplate empty = new ClockTemplate("none", "None", Applies.ALWAYS, List.of(), List.of(), Exceptions.NONE);
        assertThat(TemplateCheck.faults(empty))
                .containsExactly("anchors must name what time runs from", "milestones must name a step");
    }

    private static List<String> faults(Milestone... milestones) {
        return TemplateCheck.faults(new ClockTemplate(
                "review",
                "Review",
                Applies.ALWAYS,
                List.of(new Anchor("meeting", "Review meeting", "met")),
                List.of(milestones),
                Exceptions.NONE));
    }
}
