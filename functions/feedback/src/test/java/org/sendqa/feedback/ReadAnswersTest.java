package org.sendqa.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.feedback.CameIn.NOW;
import static org.sendqa.feedback.CameIn.OFFICER;
import static org.sendqa.feedback.CameIn.sentence;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;

class ReadAnswersTest {

    private final CameIn round = new CameIn();

    @Test
    void anOfficerReadsWhatWasAnsweredWithWhatTheFormHungOn() {
        var reply = AnswersReply.of(((Outcome.Done<ReadAnswers.View>) round.read(round.audit)).value());
        assertThat(reply.answers()).isNotEmpty();
        assertThat(reply.attributes()).containsEntry("locality", "Ash");
        assertThat(reply.auditor()).isEqualTo(CameIn.AUDITOR.name());
        assertThat(reply.own()).isFalse();
        assertThat(reply.version()).isEqualTo(round.version());
        assertThat(reply.shownUntil()).isEqualTo("2026-05-24");
    }

    @Test
    void onlyWhatIsHandedInIsRead() {
        round.reopened();
        assertThat(sentence(round.read(round.audit), Refusal.NOT_NOW)).startsWith("This audit isn't handed in");
        assertThat(sentence(round.read("another"), Refusal.UNKNOWN)).startsWith("There is no audit");
    }

    @Test
    void anOfficerWhoAuditsTheSameCaseReadsNoOtherAnswersBeforeTheirOwnAreIn() {
        round.alsoAuditedBy(OFFICER);
        assertThat(sentence(round.read(round.audit), Refusal.NOT_NOW)).startsWith("You audit this case too.");
        assertThat(sentence(round.give(OFFICER, "Clear.", round.version(), NOW), Refusal.NOT_NOW))
                .startsWith("You audit this case too.");
    }

    @Test
    void theListShowsWhatCameInAndHowFarItsAuditorIsWithTheFeedback() {
        assertThat(lines()).containsExactly(tuple(round.audit, Reading.NONE));
        round.give(OFFICER, "Clear.", round.version(), NOW);
        assertThat(lines()).containsExactly(tuple(round.audit, Reading.NEW));
        round.acknowledge(CameIn.AUDITOR, 1, NOW);
        assertThat(lines()).containsExactly(tuple(round.audit, Reading.READ));
    }

    @Test
    void aRoundThatIsntThereHasNoList() {
        for (String cycle : List.of("ehc-plan-audits-2031-04", "|")) {
            assertThat(sentence(round.list(cycle), Refusal.UNKNOWN)).startsWith("There is no cycle");
        }
    }

    private List<Tuple> lines() {
        var done = (Outcome.Done<List<ListAnswers.Line>>)
                round.list(Fixtures.aCycleRef().id());
        return done.value().stream()
                .map(line -> tuple(line.audit().id(), line.feedback()))
                .toList();
    }
}
