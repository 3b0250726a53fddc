package org.sendqa.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** The round closes on 24 April 2026. */
class LookingBackTest {

    private static final CycleRef REF = new CycleRef("dor", "ehc-plan-audits", "2026-04");
    private static final Cycle.Deadline DEADLINE =
            new Cycle.Deadline(LocalDate.parse("2026-04-17"), LocalDate.parse("2026-04-24"));
    private static final Event EVENT = new Event("moved", Instant.parse("2026-04-13T09:00:00Z"), "somebody");

    private final Cycle.Collecting round = new Cycle.Collecting(
            new Cycle.Header(REF, "", LocalDate.EPOCH, "", Instant.EPOCH, Revision.NONE),
            DEADLINE,
            new Cycle.Count(1, 1, 0));
    private final Audit.Assigned audit = new Audit.Assigned(new Audit.Header(
            REF,
            "ehc-plan-audits-2026-04-0001",
            "draw",
            "id",
            "Ash",
            "team-manager-1",
            "",
            "",
            DEADLINE,
            PapersWord.NOTHING,
            Revision.NONE));
    private final Feedback none = Feedback.none("dor", audit.id());

    @Test
    void auditorsSeeTheCaseUntilThirtyDaysAfterTheClosingDay() {
        LocalDate until = LookingBack.until(round, audit, none);
        assertThat(until).isEqualTo("2026-05-24");
        assertThat(LookingBack.isOver(audit, until, until)).isFalse();
        assertThat(LookingBack.isOver(audit, until, until.plusDays(1))).isTrue();
    }

    @Test
    void moreTimeForTheRoundIsMoreTimeToLookBack() {
        var later = new Cycle.Deadline(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-22"));
        Cycle.Collecting longer = new Cycle.Collecting(round.header(), later, round.count());
        assertThat(LookingBack.until(longer, audit, none)).isEqualTo("2026-06-21");
    }

    @Test
    void feedbackIsReadBesideTheAnswersForThirtyDaysToo() {
        assertThat(LookingBack.until(round, audit, written("2026-09-01T09:00:00Z")))
                .isEqualTo("2026-10-01");
        assertThat(LookingBack.until(round, audit, written("2026-04-14T09:00:00Z")))
                .isEqualTo("2026-05-24");
    }

    @Test
    void whatIsntTheirsAnyMoreTheyDontSeeAtAll() {
        LocalDate until = LookingBack.until(round, audit, none);
        Audit.Released released = audit.released(ReleaseReason.DECLARED, EVENT);
        assertThat(LookingBack.isOver(released, until, until)).isTrue();
    }

    @Test
    void aNoteStandsAsLongAsTheVersionDoesThatItIsAbout() {
        Audit.InProgress begun = audit.declaredNone(EVENT);
        Audit.Submitted in = submitted(begun, "2026-04-13T09:00:00Z");
        HandedIn first = HandedIn.of(in);
        assertThat(first.stands(in)).isTrue();
        Audit.InProgress again = in.reopened(EVENT);
        assertThat(first.stands(again)).isFalse();
        assertThat(first.stands(submitted(again, "2026-04-16T09:00:00Z"))).isFalse();
    }

    private static Audit.Submitted submitted(Audit.InProgress audit, String at) {
        return audit.submitted("answers/one", "good", Instant.parse(at), LocalDate.parse("2026-04-16"), EVENT);
    }

    private Feedback written(String at) {
        Note note = Note.of(
                "qa-officer-1", Instant.parse(at), new HandedIn("answers/one", EVENT.at()), NoteWords.of("Clear.", ""));
        return none.with(note, none.given(note));
    }
}
