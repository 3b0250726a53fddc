package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.AUTHORITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.domain.history.Event;

/** What every implementation of {@link ReturnedFindings} keeps to. Each test starts without any. */
public interface ReturnedFindingsContract {

    /** When they went to the author. */
    Instant AT = Instant.parse("2026-04-28T09:00:00Z");

    /** The findings under test. */
    ReturnedFindings findings();

    @Test
    default void whatWentToNobodyIsntThere() {
        assertThat(findings().find(AUTHORITY, "case-worker-1", "audit-1")).isEmpty();
        assertThat(findings().ofAuthor(AUTHORITY, "case-worker-1")).isEmpty();
    }

    @Test
    default void everyStepIsReadBackAsItWasWritten() {
        Findings all = kept(kept(kept(kept(none("audit-1"), returned()), help()), talk("2026-06-01")), talk(""));
        assertThat(findings().find(AUTHORITY, "case-worker-1", "audit-1")).contains(all);
        assertThat(all.steps()).hasSize(4);
    }

    @Test
    default void anAuthorHasThoseOfTheirOwnWorkAndOfTheirAuthority() {
        Findings one = kept(none("audit-1"), returned());
        Findings two = kept(none("audit-2"), returned());
        kept(Findings.none(Fixtures.aCycleRef(), "audit-1", "case-worker-10"), returned());
        assertThat(findings().ofAuthor(AUTHORITY, "case-worker-1")).containsExactly(one, two);
        assertThat(findings().ofAuthor("bir", "case-worker-1")).isEmpty();
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        Findings none = none("audit-1");
        Findings first = kept(none, returned());
        Event event = none.event(help(), "case-worker-1");
        assertThat(findings().keep(none.with(help(), event), event)).isFalse();
        assertThat(findings().find(AUTHORITY, "case-worker-1", "audit-1")).contains(first);
    }

    private Findings kept(Findings before, FindingsStep step) {
        Event event = before.event(step, "somebody");
        Findings next = before.with(step, event);
        assertThat(findings().keep(next, event)).isTrue();
        return next;
    }

    private static Findings none(String audit) {
        return Findings.none(Fixtures.aCycleRef(), audit, "case-worker-1");
    }

    private static Returned returned() {
        return new Returned(AT, new HandedIn("answers/one", SampleAudits.IN_TIME), 1);
    }

    private static Answered help() {
        return new Answered(AT.plusSeconds(60), "How do others word outcomes?", true);
    }

    private static Discussed talk(String again) {
        Optional<LocalDate> day =
                Optional.of(again).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        return new Discussed(AT, "team-manager-1", new Talk(LocalDate.parse("2026-05-04"), "Read two plans.", day));
    }
}
