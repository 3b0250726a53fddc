package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.instruments.Office.PLAN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SampleForm;

class WithdrawInstrumentTest {

    private static final String WHY = "A question is missing";
    private final Office office = new Office();

    @BeforeEach
    void aSecondVersionIsInForce() {
        office.upload(new SampleForm().bytes());
        office.approve(office.officer, 2);
    }

    @Test
    void theVersionBeforeIsInForceAgainAndTheReasonStandsBesideWhatWasWithdrawn() {
        assertThat(office.withdraw(office.colleague, 2, " %s ".formatted(WHY))).isInstanceOf(Outcome.Done.class);
        assertThat(office.inForce()).isEqualTo(1);
        assertThat(office.uploads.of("dor").findWithdrawn(PLAN, 2))
                .hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo(WHY));
        assertThat(states()).containsExactly("1 in-force", "2 withdrawn");
        assertThat(office.uploads.events())
                .extracting(Event::kind)
                .containsExactly("proposed", "approved", "withdrawn");
    }

    @Test
    void anEarlierApprovedVersionComesBackAndWithdrawnTooThePacksOwn() {
        office.upload(new SampleForm().as(PLAN, 3).bytes());
        office.approve(office.officer, 3);
        office.withdraw(office.officer, 3, WHY);
        assertThat(office.inForce()).isEqualTo(2);
        office.withdraw(office.officer, 2, WHY);
        assertThat(office.inForce()).isEqualTo(1);
        assertThat(office.uploads.of("dor").overlay()).isEmpty();
    }

    @Test
    void itsNumberIsNeverUsedAgain() {
        office.withdraw(office.officer, 2, WHY);
        SampleForm other = new SampleForm().with("survey", 3, SampleForm.graded("voice-grade", "Is the child heard?"));
        assertThat(office.upload(other.bytes()))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        "Version 2 of 'ehc-plan-audit' was withdrawn, and its number isn't used again. Write version 3"
                                + " into the sheet settings and upload it again."));
        assertThat(office.approve(office.officer, 2))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW, "Version 2 was withdrawn on 20 April 2026 and its number isn't used again."));
        assertThat(office.upload(other.as(PLAN, 3).bytes())).isInstanceOf(Outcome.Done.class);
        office.approve(office.colleague, 3);
        assertThat(states()).containsExactly("1 earlier", "2 withdrawn", "3 in-force");
    }

    @Test
    void whoeverWithdrawsSecondIsToldWhoWasFirst() {
        office.withdraw(office.officer, 2, WHY);
        assertThat(office.withdraw(office.officer, 2, WHY)).isInstanceOf(Outcome.Done.class);
        assertThat(office.withdraw(office.colleague, 2, WHY))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW, "Sample QA Officer withdrew version 2 already, on 20 April 2026."));
        assertThat(office.uploads.events()).hasSize(3);
    }

    @Test
    void onlyAnUploadedVersionInForceCanBeWithdrawn() {
        refuses(1, Refusal.NOT_NOW, "came with the framework's pack");
        refuses(7, Refusal.UNKNOWN, "There is no version 7");
        office.upload(new SampleForm().as(PLAN, 3).bytes());
        refuses(3, Refusal.NOT_NOW, "only proposed");
        office.approve(office.officer, 3);
        refuses(2, Refusal.NOT_NOW, "version 3 has taken its place");
        assertThat(office.inForce()).isEqualTo(3);
    }

    @Test
    void aVersionThatThePackHasUnderTheSameNumberWouldStayInForceAndIsRefused() {
        office.deployApproved();
        refuses(2, Refusal.NOT_NOW, "a version 2 of its own by now");
        assertThat(states()).containsExactly("1 earlier", "2 in-force");
    }

    @Test
    void nobodyWithdrawsWithoutAReason() {
        assertThat(office.withdraw(office.officer, 2, " "))
                .isEqualTo(Outcome.refused(
                        Refusal.FAULTY, "Say why, without naming a case: it stands beside the version."));
        assertThat(office.inForce()).isEqualTo(2);
    }

    private void refuses(int version, Refusal kind, String words) {
        assertThat(office.withdraw(office.officer, version, WHY))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(kind);
                    assertThat(refused.sentence()).contains(words);
                });
    }

    private List<String> states() {
        return switch (new ListInstruments(office.standing, office.people).run(office.officer)) {
            case Outcome.Done<List<InstrumentLine>>(var lines) ->
                lines.stream()
                        .filter(line -> line.instrument().equals(PLAN))
                        .flatMap(line -> line.versions().stream())
                        .map(version -> version.version() + " " + version.state())
                        .toList();
            case Outcome.Refused<?> refused -> throw new AssertionError(refused.toString());
        };
    }
}
