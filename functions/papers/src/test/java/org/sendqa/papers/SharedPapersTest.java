package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.papers.BundleDesk.AUDITOR;
import static org.sendqa.papers.BundleDesk.IN_TIME;
import static org.sendqa.papers.BundleDesk.OFFICER;
import static org.sendqa.papers.BundleDesk.SUPPORT;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.papers.pdf.SamplePdf;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleForum;

/** Somebody from outside reads papers as long as the agreement holds: here from 1 to 20 April 2026. */
class SharedPapersTest {

    private static final Person PARENT = SampleForum.member(AUDITOR);
    private static final Agreement AGREEMENT = SampleForum.agreement(1, "2026-04-01", "2026-04-20");
    private static final Instant LAST_DAY = Instant.parse("2026-04-20T22:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-04-20T23:00:00Z");

    private final BundleDesk desk = new BundleDesk(Way.BUNDLE, SampleForum.askedBy(Fixtures.aPack())).begun();

    @BeforeEach
    void aPaperWasChecked() {
        desk.prepare(SUPPORT, SamplePdf.of("What the child can do", ""));
        desk.check(OFFICER, 1, "checked");
    }

    @Test
    void untilItsLastDayAndNoLonger() {
        desk.agreements.keep(AGREEMENT, new Event("recorded", IN_TIME, OFFICER.id()));
        assertThat(desk.read(PARENT, LAST_DAY)).isInstanceOf(Outcome.Done.class);
        refused(DAY_AFTER);
    }

    @Test
    void notWithoutAnAgreementNorOnceItWasWithdrawn() {
        refused(IN_TIME);
        Event now = new Event("withdrawn", IN_TIME, OFFICER.id());
        desk.agreements.keep(AGREEMENT, now);
        desk.agreements.keep(AGREEMENT.withdrawn(now), now);
        refused(IN_TIME);
    }

    @Test
    void colleaguesOfTheAuthorityNeedNone() {
        assertThat(desk.read(AUDITOR, IN_TIME)).isInstanceOf(Outcome.Done.class);
    }

    private void refused(Instant now) {
        assertThat(desk.read(PARENT, now)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refusal.NOT_NOW);
            assertThat(refused.sentence()).contains("no agreement on sharing data with you today");
        });
    }
}
