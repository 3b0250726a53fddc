package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.instruments.Office.PLAN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SampleForm;

class ApproveInstrumentTest {

    private final Office office = new Office();

    @BeforeEach
    void aVersionIsProposed() {
        office.upload(new SampleForm().bytes());
    }

    @Test
    void fromApprovalOnPacksAreReadWithItAndRunningRoundsKeepTheirs() {
        String before = office.packs().current("dor").digest();
        assertThat(office.approve(office.officer, 2)).isInstanceOf(Outcome.Done.class);
        var current = office.packs().current("dor");
        assertThat(current.instrument(PLAN).version()).isEqualTo(2);
        assertThat(office.packs().byDigest("dor", current.digest())).isEqualTo(current);
        assertThat(office.packs().byDigest("dor", before).instrument(PLAN).version())
                .isEqualTo(1);
        assertThat(office.uploads.events()).extracting(Event::kind).containsExactly("proposed", "approved");
    }

    @Test
    void aLaterDeploymentOfThePackLeavesTheApprovalInForce() {
        office.approve(office.officer, 2);
        String began = office.packs().current("dor").digest();
        office.deploy("\"Dip samples\"", "\"Dip samples on demand\"");
        var current = office.packs().current("dor");
        assertThat(current.instrument(PLAN).version()).isEqualTo(2);
        assertThat(current.activity("dip-samples").title()).isEqualTo("Dip samples on demand");
        assertThat(office.packs().byDigest("dor", began).activity("dip-samples").title())
                .isEqualTo("Dip samples");
    }

    @Test
    void whoeverApprovesSecondIsToldWhoWasFirst() {
        String seen = office.digest(2);
        office.approve(office.officer, 2, seen);
        assertThat(office.approve(office.colleague, 2, seen))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW, "Sample QA Officer approved version 2 already, on 20 April 2026."));
        assertThat(office.approve(office.officer, 2, seen)).isInstanceOf(Outcome.Done.class);
        assertThat(office.uploads.events()).hasSize(2);
    }

    @Test
    void whatWasReplacedAfterSomebodyLookedIsNotApproved() {
        String seen = office.digest(2);
        office.upload(new SampleForm()
                .with("survey", 9, SampleForm.graded("overall-grade", "Your grade?"))
                .bytes());
        assertThat(office.approve(office.colleague, 2, seen))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.STALE));
    }

    @Test
    void anApprovedVersionNeverChangesAgainAndTheNextOneFollowsIt() {
        office.approve(office.officer, 2);
        SampleForm other = new SampleForm().with("survey", 3, SampleForm.graded("voice-grade", "Is the child heard?"));
        assertThat(office.upload(other.bytes()))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        "Version 2 of 'ehc-plan-audit' is in force, and audits rest on it. Write version 3 into the"
                                + " sheet settings and upload it again."));
        assertThat(office.upload(other.as(PLAN, 3).bytes())).isInstanceOf(Outcome.Done.class);
        office.approve(office.colleague, 3);
        assertThat(office.packs().current("dor").instrument(PLAN).version()).isEqualTo(3);
        assertThat(office.upload(new SampleForm().bytes())).isInstanceOf(Outcome.Done.class);
        assertThat(office.uploads.events()).hasSize(4);
    }
}
