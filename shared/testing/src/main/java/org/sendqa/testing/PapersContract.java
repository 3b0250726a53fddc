package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;

/** How every implementation of {@link Audits} keeps what an auditor says about the papers. */
public interface PapersContract extends AuditStores {

    /** What happens to the audit. */
    Event TOLD = event("papers-told", IN_TIME);

    /** A letter that tells of it. */
    Mail LETTER = Mail.to(SamplePeople.anOfficer(), "papers/1", "Papers can't be opened", List.of());

    /** Where the letters lie that are posted with it. */
    Outbox outbox();

    @Test
    default void whatAnAuditorSaysIsKeptWithItsLetterAndOutlivesTheSubmission() {
        givenCollecting();
        InProgress begun = keep(inProgress(given(assigned(1, "team-manager-1"))));
        InProgress told = begun.told(PapersWord.NO_RIGHTS, TOLD);
        assertThat(audits().tell(told, TOLD, List.of(LETTER))).isTrue();
        assertThat(audits().find("dor", begun.id())).contains(told);
        assertThat(outbox().pending("dor")).containsExactly(LETTER.id());
        assertThat(keep(submitted(told, "answers/1", IN_TIME)).header().papers())
                .isEqualTo(PapersWord.NO_RIGHTS);
    }

    @Test
    default void nothingIsToldOverWhatWasNotSeen() {
        givenCollecting();
        InProgress begun = keep(inProgress(given(assigned(1, "team-manager-1"))));
        InProgress opened = begun.told(PapersWord.OPENED, TOLD);
        audits().tell(opened, TOLD, List.of());
        assertThat(audits().tell(begun.told(PapersWord.NO_RIGHTS, TOLD), TOLD, List.of(LETTER)))
                .isFalse();
        assertThat(audits().find("dor", begun.id())).contains(opened);
        assertThat(outbox().pending("dor")).isEmpty();
    }
}
