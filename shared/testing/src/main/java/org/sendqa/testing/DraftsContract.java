package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;

/** How every implementation of {@link Audits} saves answers until they are in. */
public interface DraftsContract extends AuditStores {

    @Test
    default void draftsAreSavedOneVersionAfterAnother() {
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        assertThat(audits().drafts("dor", started.id())).isEmpty();
        assertThat(audits().save(started, draft(1))).isTrue();
        assertThat(audits().save(started, draft(2))).isTrue();
        assertThat(audits().drafts("dor", started.id())).containsExactly(Map.entry("voice", draft(2)));
    }

    @Test
    default void aDraftOverAVersionThatIsNotThereIsRefused() {
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        assertThat(audits().save(started, draft(2))).as("first save").isFalse();
        audits().save(started, draft(1));
        assertThat(audits().save(started, draft(1))).as("somebody was first").isFalse();
        assertThat(audits().drafts("dor", started.id())).containsExactly(Map.entry("voice", draft(1)));
    }

    @Test
    default void noDraftIsSavedOnceTheAuditIsIn() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        keep(submitted(started, "answers/1", IN_TIME));
        assertThat(audits().save(started, draft(1))).isFalse();
        assertThat(audits().drafts("dor", started.id())).isEmpty();
    }

    @Test
    default void nothingIsSubmittedPastADraftSavedSinceItWasRead() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        Submitted next = submitted(started, "answers/1", IN_TIME);
        audits().save(started, draft(1));
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 0)))
                .as("saved for the first time meanwhile")
                .isFalse();
        audits().save(started, draft(2));
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 1)))
                .as("saved again meanwhile")
                .isFalse();
        assertThat(audits().find("dor", started.id())).contains(started);
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 2, "needs", 0)))
                .as("the newest were read")
                .isTrue();
    }

    private static Draft draft(int version) {
        Answer evidence = new Answer.Text("“Ünï” – " + version);
        Map<String, Answer> answers = Map.of("voice-grade", new Answer.Graded("good"), "voice-evidence", evidence);
        return new Draft("voice", answers, version, IN_TIME);
    }
}
