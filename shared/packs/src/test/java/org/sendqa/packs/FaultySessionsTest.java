package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.testing.PackFolder;

class FaultySessionsTest {

    private static final String CASES = "cases: 6, roles: [panel-chair, qa-officer], quorum: 2}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path pack;

    @BeforeEach
    void aPackWithAWorkshop() throws IOException {
        PackFolder.with(Path.of("dorset"), pack, "ehc-plan-audits", "panel-decision-workshop");
    }

    @Test
    void theWorkshopLooksAtAllSixDecisionsAndOtherDrawsAtOneCaseAfterTheOther() {
        Pack dorset = PublishedPacks.read(PackCompiler.compile(pack));
        assertThat(dorset.activity("panel-decision-workshop").sessionsOf("decisions"))
                .isEqualTo(new SessionPlan(6, List.of("panel-chair", "qa-officer"), 2, List.of()));
        assertThat(dorset.activity("ehc-plan-audits").sessionsOf("team-managers"))
                .isEqualTo(SessionPlan.NONE);
    }

    @Test
    void sessionsThatCanNeverBeHeldAreRefused() throws IOException {
        changed("cases: 0, roles: [panel-chair], quorum: 2}", "sessions must look at 1 case or more");
        changed("cases: 6, roles: [panel-chair], quorum: 0}", "have a quorum of 1 or more");
        changed("cases: 6, roles: [panel-chair], quorum: 1, ownCase: [panel-chair]}", "both in roles and in ownCase");
        changed("cases: 6, roles: [panel-chair, mayor], quorum: 2}", "names 'mayor', which this pack doesn't have");
        changed("cases: 6, roles: [panel-chair], quorum: 2, tea: [qa-officer]}", "sessions.tea isn't known here");
    }

    @Test
    void aCaseWithSeveralAuditorsHasNobodyToKeepTheRecord() throws IOException {
        PackFolder.change(
                pack.resolve("framework.yaml"),
                "roles: [panel-chair], capacity: 6}",
                "roles: [panel-chair], capacity: 6, auditors: {wanted: 2}}");
        assertThatThrownBy(() -> PackCompiler.compile(pack))
                .hasMessageContaining("sessions needs one auditor for each case");
    }

    private void changed(String to, String sentence) throws IOException {
        aPackWithAWorkshop();
        PackFolder.change(pack.resolve("framework.yaml"), CASES, to);
        assertThatThrownBy(() -> PackCompiler.compile(pack)).hasMessageContaining(sentence);
    }
}
