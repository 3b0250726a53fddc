package org.sendqa.auditing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

/** A round whose auditors answer in another tool, whose export an officer uploads. */
class TakeResultsTest {

    private static final String HEADINGS = "Child,Audit key,Are the child's views heard throughout?,"
            + "What does the grade rest on? (voice-evidence),Does the plan prepare for adult life?,"
            + "What does the grade rest on? (adulthood-evidence),How good is the plan as a whole?\n";
    private static final String ANSWERS = ",Good,Quoted in section A and taken up in two outcomes.,n/a,,";

    private final Desk desk = new Desk(Elsewhere.pack());

    @Test
    void aRowOfTheExportHandsItsAuditInAsTheAuditorAnswered() {
        desk.begun();
        assertThat(taken(row("fine"))).isEqualTo(new TakeResults.Taken(1, 0, List.of(), List.of()));
        assertThat(desk.now()).isInstanceOfSatisfying(Audit.Submitted.class, in -> {
            assertThat(in.grade()).isEqualTo("good");
            assertThat(desk.audits.answers(in)).isEqualTo(SampleInstrument.completeAnswers("good"));
        });
        assertThat(desk.count().open()).isEqualTo(10);
        assertThat(desk.audits.events().getLast().details()).containsEntry("tool", "office-forms");
        assertThat(desk.audits.events().getLast().by())
                .isEqualTo(SamplePeople.anOfficer().id());
    }

    @Test
    void theSameExportAgainChangesNothing() {
        desk.begun();
        taken(row("Good"));
        assertThat(taken(row("GOOD") + row("good"))).isEqualTo(new TakeResults.Taken(0, 2, List.of(), List.of()));
        assertThat(desk.count().open()).isEqualTo(10);
    }

    @Test
    void otherAnswersThanThoseThatAreInAreRefusedAndNothingIsLost() {
        desk.begun();
        taken(row("Good"));
        assertThat(taken(row("Inadequate")).refused())
                .containsExactly("Line 2: the audit is in already, with other answers. If these are right, give it back"
                        + " to its auditor, then upload the export again.");
        assertThat(((Audit.Submitted) desk.now()).grade()).isEqualTo("good");
    }

    @Test
    void nothingIsTakenBeforeTheAuditorHasSaidThatTheyHadNoHandInTheCase() {
        TakeResults.Taken nothing = taken(row("Good"));
        assertThat(nothing.refused())
                .singleElement()
                .asString()
                .startsWith("Line 2: the auditor hasn't said yet whether they had a hand in the case.");
        assertThat(nothing.waiting()).containsExactly(desk.audit);
        assertThat(desk.now()).isEqualTo(desk.assigned);
    }

    @Test
    void eachBadRowIsSaidWithItsLineAndKeepsNoOtherFromBeingTaken() {
        desk.begun();
        String unknown = "Child 0002,ehc-plan-audits-2026-04-0099" + ANSWERS + "Good\n";
        String incomplete = "Child 0003," + desk.audit + ",Good,,n/a,,Good\n";
        String misspelt = "Child 0004," + desk.audit + ANSWERS + "Child 0004\n";
        TakeResults.Taken mixed = taken(unknown + incomplete + misspelt + "\n" + row("Good"));
        assertThat(mixed.taken()).isEqualTo(1);
        assertThat(mixed.refused())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line 2: no audit of this round has this key."),
                        line -> assertThat(line).startsWith("Line 3: ").contains("(voice-evidence) isn't answered"),
                        line -> assertThat(line)
                                .isEqualTo("Line 4, How good is the plan as a whole?: The text is none of the"
                                        + " question's answers. Write one of Outstanding, Good, Requires Improvement,"
                                        + " Inadequate."))
                .allSatisfy(line -> assertThat(line).doesNotContain("Child"));
    }

    @Test
    void afterTheClosingDayNothingComesIn() {
        desk.begun();
        Instant later = Desk.IN_TIME.plus(Duration.ofDays(60));
        assertThat(done(run(SamplePeople.anOfficer(), later, HEADINGS + row("Good")))
                        .refused())
                .containsExactly("Line 2: the round is closed. Reopen it, then upload the export again.");
    }

    @Test
    void aFileThatIsNoExportOfThisRoundIsRefusedAsAWhole() {
        desk.begun();
        assertThat(sentence(upload("Key,Grade\n1,2\n"), Refusal.INCOMPLETE))
                .startsWith("The first row lacks the column 'Audit key'");
        assertThat(sentence(upload("%PDF-1.7"), Refusal.INCOMPLETE)).startsWith("The file is a PDF");
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
    }

    @Test
    void onlyOfficersUploadResultsAndOnlyWhereAuditorsAnswerElsewhere() {
        assertThat(sentence(run(Desk.AUDITOR, Desk.IN_TIME, HEADINGS), Refusal.FORBIDDEN))
                .contains("Give the export to yours");
        assertThat(sentence(
                        desk.takeResults().run(officer(Desk.IN_TIME), "ehc-plan-audits-2031-01", new byte[0]),
                        Refusal.UNKNOWN))
                .isEqualTo("There is no round ehc-plan-audits-2031-01.");
        Desk here = new Desk();
        assertThat(sentence(
                        here.takeResults()
                                .run(officer(Desk.IN_TIME), Fixtures.aCycleRef().id(), new byte[0]),
                        Refusal.NOT_NOW))
                .startsWith("This round is answered in SEND QA itself");
    }

    @Test
    void theAuditorIsToldWhereToAnswerAndUnderWhichKey() {
        desk.begun();
        var reply = desk.readAudit().run(Desk.AUDITOR, desk.audit, Desk.IN_TIME);
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(AuditReply.of((ReadAudit.View) done.value(), LocalDate.of(2026, 4, 13))
                                        .elsewhere())
                                .isEqualTo(new AuditReply.ElsewhereReply("Office Forms", "Audit key", desk.audit)));
    }

    private String row(String grade) {
        return "Child 0001," + desk.audit + ANSWERS + grade + "\n";
    }

    private TakeResults.Taken taken(String rows) {
        return done(upload(HEADINGS + rows));
    }

    private Outcome<TakeResults.Taken> upload(String file) {
        return run(SamplePeople.anOfficer(), Desk.IN_TIME, file);
    }

    private Outcome<TakeResults.Taken> run(Person person, Instant now, String file) {
        return desk.takeResults()
                .run(new Caller(person, now), Fixtures.aCycleRef().id(), file.getBytes(UTF_8));
    }

    private static Caller officer(Instant now) {
        return new Caller(SamplePeople.anOfficer(), now);
    }

    private static TakeResults.Taken done(Outcome<TakeResults.Taken> outcome) {
        if (outcome instanceof Outcome.Done<TakeResults.Taken>(var value)) {
            return value;
        }
        throw new AssertionError("Expected results to be taken, got " + outcome);
    }
}
