package org.sendqa.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.feedback.CameIn.AUDITOR;
import static org.sendqa.feedback.CameIn.OFFICER;
import static org.sendqa.feedback.CameIn.sentence;
import static org.sendqa.feedback.WentBack.AUTHOR;
import static org.sendqa.feedback.WentBack.MANAGER;
import static org.sendqa.feedback.WentBack.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.feedback.FindingsState;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;

class FindingsGoTheirWayTest {

    private final WentBack findings = new WentBack();

    @Test
    void theAuthorReadsTheAuditOfTheirCaseAndNotWhoAuditedIt() {
        var reply = FindingsReply.of(((Outcome.Done<ReadFindings.View>) findings.read(AUTHOR, NOW)).value());
        assertThat(reply.what()).isNotNull().satisfies(what -> {
            assertThat(what.answers()).isNotEmpty();
            assertThat(what.attributes()).containsEntry("locality", "Ash");
        });
        assertThat(reply.own()).isTrue();
        assertThat(reply.toString()).doesNotContain(AUDITOR.name(), AUDITOR.id());
    }

    @Test
    void theLineManagerReadsItTooAndToOthersItLooksAsIfItWerentThere() {
        assertThat(findings.read(MANAGER, NOW)).isInstanceOf(Outcome.Done.class);
        for (var other : new Person[] {AUDITOR, OFFICER}) {
            assertThat(sentence(findings.read(other, NOW), Refusal.UNKNOWN)).startsWith("There are no findings");
            assertThat(findings.list(other).own()).isEmpty();
            assertThat(findings.list(other).team()).isEmpty();
        }
        findings.round.people.keep(WentBack.author(AUDITOR.id()));
        assertThat(sentence(findings.read(MANAGER, NOW), Refusal.UNKNOWN)).startsWith("There are no findings");
        assertThat(findings.list(AUDITOR).team()).hasSize(1);
    }

    @Test
    void readingAndAskingForHelpShowOnTheLineManagersListUntilItIsDiscussed() {
        assertThat(state()).isEqualTo(FindingsState.NEW);
        findings.answer(AUTHOR, "", false, 1);
        assertThat(state()).isEqualTo(FindingsState.READ);
        findings.answer(AUTHOR, "How do others do it?", true, 2);
        assertThat(state()).isEqualTo(FindingsState.HELP);
        findings.discuss(MANAGER, "We read two plans together.", "2026-05-26", 3);
        assertThat(state()).isEqualTo(FindingsState.AGAIN);
        findings.discuss(MANAGER, "The change has held.", "", 4);
        assertThat(state()).isEqualTo(FindingsState.DISCUSSED);
        assertThat(findings.now().steps()).hasSize(5);
    }

    @Test
    void whatIsSentTwiceIsThereOnceAndNobodyAnswersWhatTheyHaventSeen() {
        findings.answer(AUTHOR, "", false, 1);
        assertThat(findings.answer(AUTHOR, " ", false, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(findings.now().steps()).hasSize(2);
        assertThat(sentence(findings.discuss(MANAGER, "Agreed.", "", 1), Refusal.STALE))
                .contains("Load the page again");
    }

    @Test
    void eachSaysWhatIsTheirsToSay() {
        assertThat(sentence(findings.answer(MANAGER, "", false, 1), Refusal.NOT_NOW))
                .startsWith("Only the author");
        assertThat(sentence(findings.discuss(AUTHOR, "All fine.", "", 1), Refusal.NOT_NOW))
                .startsWith("Your line manager");
        sentence(findings.discuss(MANAGER, " ", "", 1), Refusal.FAULTY);
        sentence(findings.discuss(MANAGER, "Agreed.", "2026-04-28", 1), Refusal.FAULTY);
        sentence(findings.answer(AUTHOR, "x".repeat(2001), false, 1), Refusal.FAULTY);
        assertThat(findings.now().steps()).hasSize(1);
    }

    @Test
    void anAuditThatWasGivenBackIsShownAgainOnceItsNewVersionHasGoneBack() {
        var again = findings.round.reopened();
        assertThat(findings.list(AUTHOR).own()).isEmpty();
        findings.round.submit(again, CameIn.NOW.plusSeconds(600));
        assertThat(what()).isFalse();
        findings.goesBack();
        assertThat(what()).isTrue();
        assertThat(findings.list(AUTHOR).own()).hasSize(1);
    }

    @Test
    void thirtyDaysAfterTheTalkTheStepsAreLeft() {
        findings.discuss(MANAGER, "Nothing needs to change.", "", 1);
        assertThat(what()).isTrue();
        var later = (Outcome.Done<ReadFindings.View>) findings.read(MANAGER, NOW.plus(Duration.ofDays(31)));
        assertThat(later.value().what()).isEmpty();
        assertThat(FindingsReply.of(later.value()).steps()).hasSize(2);
    }

    @Test
    void aLineManagerWhoStillAuditsTheCaseReadsNothingOfItYet() {
        findings.round.alsoAuditedBy(MANAGER);
        assertThat(sentence(findings.read(MANAGER, NOW), Refusal.NOT_NOW)).startsWith("You audit this case too.");
        assertThat(findings.read(AUTHOR, NOW)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anAuthorFromOutsideReadsNothingOfTheCaseWithoutAnAgreement() {
        WentBack outside = new WentBack(SampleForum.askedBy(Fixtures.aPack()));
        Person author = SampleForum.member(AUTHOR);
        assertThat(shows(outside.read(author, NOW))).isFalse();
        outside.agreements.keep(SampleForum.agreement(1, "2026-01-01", "2026-12-31"), SampleCycles.event("recorded"));
        assertThat(shows(outside.read(author, NOW))).isTrue();
    }

    private static boolean shows(Outcome<ReadFindings.View> read) {
        return ((Outcome.Done<ReadFindings.View>) read).value().what().isPresent();
    }

    private boolean what() {
        return shows(findings.read(AUTHOR, NOW));
    }

    private FindingsState state() {
        return findings.list(MANAGER).team().getFirst().findings().state();
    }
}
