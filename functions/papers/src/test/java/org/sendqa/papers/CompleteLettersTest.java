package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.pack.PapersPlan.Way;

/** An auditor reads plan and advice here; the round closes after 24 April 2026. */
class CompleteLettersTest {

    private final BundleDesk desk = new BundleDesk(Way.BUNDLE);

    @Test
    void theAuditorIsToldOnceThatThePapersAreComplete() {
        desk.missing("plan");
        assertThat(desk.outbox.mails()).isEmpty();
        desk.missing("plan", "advice");
        desk.missing("plan", "advice");
        assertThat(desk.outbox.mails())
                .extracting(Mail::subject)
                .containsExactly("The papers of an audit are there, due Friday 24 April 2026");
        assertThat(desk.outbox.mails().getFirst().letter().toString())
                .contains("Please submit by Friday 24 April 2026: the round closes after that day.")
                .doesNotContain("draw-id-1");
    }
}
