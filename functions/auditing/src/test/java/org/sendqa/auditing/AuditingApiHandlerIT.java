package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.people.People;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.session.Sessions;
import org.sendqa.domain.sharing.Agreements;

@MicronautTest(startApplication = false)
@Property(name = "sendqa.table", value = "none")
@Property(name = "sendqa.bucket", value = "none")
@Property(name = "sendqa.site", value = "https://audits.example.org")
class AuditingApiHandlerIT {

    private final Desk desk = new Desk();

    @Inject
    ApplicationContext context;

    @MockBean(People.class)
    People people() {
        return desk.people;
    }

    @MockBean(AccessLog.class)
    AccessLog accessLog() {
        return _ -> {};
    }

    @MockBean(Audits.class)
    Audits audits() {
        return desk.audits;
    }

    @MockBean(Agreements.class)
    Agreements agreements() {
        return desk.agreements;
    }

    @MockBean(Packs.class)
    Packs packs() {
        return desk.packs;
    }

    @MockBean(Samples.class)
    Samples samples() {
        return desk.samples;
    }

    @MockBean(AgreedSizes.class)
    AgreedSizes agreedSizes() {
        return desk.agreed;
    }

    @MockBean(Snapshots.class)
    Snapshots snapshots() {
        return desk.snapshots;
    }

    @MockBean(Papers.class)
    Papers papers() {
        return desk.papers;
    }

    @MockBean(Assignments.class)
    Assignments assignments() {
        return desk.assignments;
    }

    @MockBean(Sessions.class)
    Sessions sessions() {
        return desk.sessions;
    }

    @MockBean(Feedbacks.class)
    Feedbacks feedbacks() {
        return desk.feedbacks;
    }

    @MockBean(Cycles.class)
    Cycles cycles() {
        return desk.cycles;
    }

    @MockBean(Outbox.class)
    Outbox outbox() {
        return desk.outbox;
    }

    @Test
    void theListShowsWhatIsDueWhen() throws IOException {
        assertThat(send("list-work").getBody()).isEqualTo("""
                {"today":"2026-04-13","audits":[{"audit":"ehc-plan-audits-2026-04-0001","title":"EHC plan audits",\
                "theme":null,"period":"April 2026","state":"assigned","dueOn":"2026-04-17","closesOn":"2026-04-24",\
                "daysFrom":"round","daysLate":0,"inSession":false,"handedInAt":null,"feedback":"none"}],\
                "next":null}""");
    }

    @Test
    void theFormSaysHowEachQuestionIsAnsweredAndWhenItIsAsked() throws IOException {
        assertThat(send("read-audit").getBody())
                .contains(
                        "\"kind\":\"scaled\",\"scale\":\"grades\"",
                        "\"when\":true",
                        "\"steps\":[{\"id\":\"outstanding\",\"title\":\"Outstanding\",\"passes\":true}");
    }

    @Test
    void theCaseNumberComesOnlyAfterTheDeclaration() throws IOException {
        assertThat(send("read-audit").getBody())
                .contains(
                        "\"caseNumber\":null",
                        "\"days\":1,\"outcome\":\"late\"",
                        "\"words\":\"Are the child's views heard throughout?\"");
        assertThat(send("declare-hand").getBody()).contains("\"state\":\"in-progress\"");
        assertThat(send("read-audit").getBody()).contains("\"caseNumber\":\"EHC-0042\"");
    }

    @Test
    void aSavedSectionAnswersWithItsNextTag() throws IOException {
        desk.begun();
        APIGatewayV2HTTPResponse saved = send("save-section");
        assertThat(saved.getStatusCode()).isEqualTo(200);
        assertThat(saved.getHeaders()).containsEntry("ETag", "\"1\"");
        assertThat(send("save-section").getBody()).contains("\"title\":\"Saved in between\",\"status\":412");
    }

    @Test
    void aSaveMustNameTheVersionItWasLoadedWith() throws IOException {
        desk.begun();
        assertThat(status("save-section", "\"if-match\"", "\"x-other\"")).isEqualTo(428);
        assertThat(status("save-section", "\\\"0\\\"", "*")).isEqualTo(428);
    }

    @Test
    void anAnswerOfTwoKindsIsRefusedByItsQuestion() throws IOException {
        desk.begun();
        String good = "\\\"grade\\\": \\\"good\\\"";
        var refused = send("save-section", text -> text.replace(good, good + ", \\\"text\\\": \\\"?\\\""));
        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getBody()).contains("answers.voice-grade must be exactly one of grade, text, choice");
    }

    @Test
    void anAnswerOfTheWrongKindIsRefusedAndNothingIsSaved() throws IOException {
        desk.begun();
        for (String grade : List.of("5", "[\\\"good\\\"]", "true", "{}", "null")) {
            APIGatewayV2HTTPResponse refused = send("save-section", text -> text.replace("\\\"good\\\"", grade));
            assertThat(refused.getStatusCode()).as(grade).isEqualTo(400);
            assertThat(refused.getBody()).as(grade).contains("answers.voice-grade");
        }
        var none = send("save-section", text -> text.replace("{\\\"grade\\\": \\\"good\\\"}", "null"));
        assertThat(none.getBody()).contains("answers.voice-grade is missing.");
        assertThat(desk.audits.drafts("dor", desk.audit)).isEmpty();
    }

    @Test
    void aBodyThatIsntWhatItShouldBeChangesNothing() throws IOException {
        var refused = send("declare-hand", text -> text.replace("\\\"none\\\"", "[\\\"none\\\"]"));
        assertThat(refused.getBody()).contains("\"errors\":[\"hand must be a text.\"]");
        assertThat(desk.now()).isEqualTo(desk.assigned);
        desk.begun();
        assertThat(status("save-section", "\\\"answers\\\"", "\\\"replies\\\"")).isEqualTo(400);
    }

    @Test
    void aSubmissionIsReceiptedOnceAndThenRefused() throws IOException {
        assertThat(send("submit-audit").getStatusCode()).isEqualTo(409);
        desk.begun();
        assertThat(send("submit-audit").getStatusCode()).isEqualTo(422);
        desk.answered("good");
        APIGatewayV2HTTPResponse first = send("submit-audit");
        assertThat(first.getBody()).contains("\"grade\":\"good\"", "\"late\":false");
        assertThat(send("submit-audit").getBody()).isEqualTo(first.getBody());
        assertThat(send("submit-audit", text -> text.replace("one-submission", "another"))
                        .getBody())
                .contains("\"status\":409", "This audit was submitted on 13 April 2026");
    }

    @Test
    void anOfficerVoidsAnAuditByReason() throws IOException {
        desk.begun();
        assertThat(send("void-audit").getBody())
                .isEqualTo("{\"audit\":\"ehc-plan-audits-2026-04-0001\",\"state\":\"released\"}");
        assertThat(status("void-audit", "contributor", "nobody")).isEqualTo(400);
    }

    @Test
    void anOfficerGivesASubmittedAuditBack() throws IOException {
        desk.answered("good");
        assertThat(send("submit-audit").getStatusCode()).isEqualTo(200);
        assertThat(send("reopen-audit").getBody())
                .isEqualTo("{\"audit\":\"ehc-plan-audits-2026-04-0001\",\"state\":\"in-progress\"}");
        assertThat(send("reopen-audit").getStatusCode()).isEqualTo(409);
        assertThat(send(
                                "reopen-audit",
                                text -> text.replace("by-mistake\\\"", "by-mistake\\\", \\\"dueOn\\\": \\\"soon\\\""))
                        .getBody())
                .contains("dueOn must be a date such as 2026-04-30");
    }

    @Test
    void aColleagueLearnsNothingOfAnAuditThatIsNotTheirs() throws IOException {
        UnaryOperator<String> asColleague = text -> text.replace("sample-team-manager-1", "sample-team-manager-2");
        APIGatewayV2HTTPResponse another = send("read-audit", asColleague);
        var absent = send("read-audit", text -> asColleague.apply(text).replace("-0001", "-0999"));
        assertThat(another.getStatusCode()).isEqualTo(403);
        assertThat(another.getBody()).isEqualTo(absent.getBody());
        for (String name : List.of("a|b", "a b", "\\u0000", "x".repeat(5000), "{audit}", "%2e%2e")) {
            APIGatewayV2HTTPResponse nonsense = send(
                    "read-audit",
                    text -> asColleague.apply(text).replace("audits/ehc-plan-audits-2026-04-0001", "audits/" + name));
            assertThat(nonsense.getStatusCode()).as(name).isEqualTo(403);
            assertThat(nonsense.getBody()).as(name).isEqualTo(absent.getBody());
        }
    }

    private int status(String event, String from, String to) throws IOException {
        return send(event, text -> text.replace(from, to)).getStatusCode();
    }

    private APIGatewayV2HTTPResponse send(String event) throws IOException {
        return send(event, UnaryOperator.identity());
    }

    private APIGatewayV2HTTPResponse send(String event, UnaryOperator<String> change) throws IOException {
        return new Requests(context).send(event, change);
    }
}
