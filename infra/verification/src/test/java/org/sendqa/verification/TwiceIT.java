package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Again;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/**
 * Everything that AWS may do twice, done twice: after April, at each step of the May that follows, and late once more.
 * It changes nothing in table and bucket and sends no mail.
 */
@OnPlayedMonth
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwiceIT {

    private static final String MAY = "/cycles/ehc-plan-audits-2026-05";

    private final LocalAws aws;
    private final Again again;

    @TempDir
    Path folder;

    TwiceIT(LocalAws aws) {
        this.aws = aws;
        this.again = new Again(aws);
    }

    @Test
    @Order(1)
    void afterTheReport() {
        assertThat(doneAgain()).isGreaterThan(9);
    }

    @Test
    @Order(2)
    void thePeopleImportedAgain() {
        assertNothingHappens(() -> aws.invoke("ImportPeopleFunction", Repository.json("events/import-people.json")));
    }

    @Test
    @Order(3)
    void whileTheNextRegisterComesInAndTheNextSampleIsDrawn() throws IOException {
        aws.advanceTo(Instant.parse("2026-04-30T08:00:00Z"));
        assertThat(stateOfMay()).isEqualTo("announced");
        assertThat(uploadNextMonths().path("state").asText()).isEqualTo("accepted");
        doneAgain();
        aws.advanceTo(Instant.parse("2026-05-01T08:00:00Z"));
        assertThat(stateOfMay()).isEqualTo("drawn");
        doneAgain();
    }

    @Test
    @Order(4)
    void whileAuditorsAreInvitedAndReminded() {
        Visitor.as(aws, Visitor.OFFICER).call("POST", MAY + "/confirmation", "{}");
        aws.settle();
        assertThat(stateOfMay()).isEqualTo("collecting");
        doneAgain();
        int mails = aws.mails().size();
        aws.advanceTo(Instant.parse(may().path("days").path("dueOn").asText() + "T08:00:00Z"));
        assertThat(aws.mails()).hasSizeGreaterThan(mails);
        doneAgain();
    }

    @Test
    @Order(5)
    void afterACycleThatNobodyAnswered() {
        aws.advanceTo(Instant.parse("2026-05-29T08:00:00Z"));
        assertThat(stateOfMay()).isEqualTo("to-approve");
        doneAgain();
        Visitor.approveReport(aws, "ehc-plan-audits-2026-05");
        assertThat(stateOfMay()).isEqualTo("reported");
        int since = doneAgain();
        assertThat(done(new Again(aws))).isGreaterThan(since);
    }

    @Test
    @Order(6)
    void theSameRegisterAgainAfterTheNextCutOffIsDrawnFrom() throws IOException {
        assertThat(uploadNextMonths().path("nextDraw").asText())
                .startsWith("The draw of 1 June 2026 for EHC plan audits takes this register");
        assertThat(uploadNextMonths().path("state").asText()).isEqualTo("unchanged");
        aws.advanceTo(Instant.parse("2026-06-01T08:00:00Z"));
        assertThat(state("/cycles/ehc-plan-audits-2026-06")).isEqualTo("drawn");
    }

    private JsonNode uploadNextMonths() throws IOException {
        Path register = folder.resolve("register.csv");
        Files.write(register, nextMonths(Files.readAllLines(MonthExtension.FOLDER.resolve("register.csv"))));
        return UploadedRegister.upload(aws, register).outcome();
    }

    /** How many tasks there were since the last time. */
    private int doneAgain() {
        return done(again);
    }

    private int done(Again again) {
        int[] tasks = new int[1];
        assertNothingHappens(() -> {
            tasks[0] = again.tasks();
            again.schedules();
            again.changes();
        });
        return tasks[0];
    }

    private void assertNothingHappens(Runnable repetition) {
        aws.settle();
        Dump before = Dump.of(aws);
        int mails = aws.mails().size();
        int executions = aws.executions().size();
        repetition.run();
        aws.settle();
        assertThat(Dump.of(aws).since(before)).isEmpty();
        assertThat(aws.mails()).hasSize(mails);
        assertThat(aws.executions()).hasSize(executions);
    }

    private JsonNode may() {
        return Visitor.as(aws, Visitor.OFFICER).get(MAY).json();
    }

    private String stateOfMay() {
        return state(MAY);
    }

    private String state(String cycle) {
        return Visitor.as(aws, Visitor.OFFICER).get(cycle).json().path("state").asText();
    }

    /** The same register a month on, so that it is another one: a plan finalised in March was finalised in April. */
    private static byte[] nextMonths(List<String> rows) {
        return String.join("\r\n", rows).replace("/03/2026", "/04/2026").getBytes(StandardCharsets.UTF_8);
    }
}
