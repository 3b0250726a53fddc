package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.AuditLine;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;

/** What every implementation of {@link Outbox} keeps to. Each test starts with an empty outbox. */
public interface OutboxContract {

    /** When letters are claimed. */
    Instant NOW = Instant.parse("2026-04-08T06:00:00Z");

    /** The outbox under test. */
    Outbox outbox();

    /** Sees to it that an audit of authority {@code dor} is there, open or submitted. */
    void givenAudit(String audit, boolean open);

    @Test
    default void aLetterIsReadBackAsItWasPosted() {
        Mail mail = reminder("audits-2026-04-0001");
        givenAudit("audits-2026-04-0001", true);
        outbox().post(mail);
        assertThat(outbox().pending("dor")).containsExactly(mail.id());
        assertThat(outbox().claim("dor", mail.id(), NOW)).contains(mail);
    }

    @Test
    default void aLetterIsClaimedOnce() {
        Mail mail = reminder();
        outbox().post(mail);
        outbox().claim("dor", mail.id(), NOW);
        assertThat(outbox().claim("dor", mail.id(), NOW)).isEmpty();
        assertThat(outbox().pending("dor")).isEmpty();
    }

    @Test
    default void theSameLetterPostedAgainIsNotSentAgain() {
        Mail mail = reminder();
        outbox().post(mail);
        outbox().claim("dor", mail.id(), NOW);
        outbox().sent("dor", mail.id(), "message-1", NOW);
        outbox().post(mail);
        assertThat(outbox().pending("dor")).isEmpty();
        assertThat(outbox().claim("dor", mail.id(), NOW)).isEmpty();
    }

    @Test
    default void aLetterIsSentAboutTheAuditsThatAreStillOpen() {
        givenAudit("audits-2026-04-0001", false);
        givenAudit("audits-2026-04-0002", true);
        Mail mail = reminder("audits-2026-04-0001", "audits-2026-04-0002");
        outbox().post(mail);
        Mail sent = outbox().claim("dor", mail.id(), NOW).orElseThrow();
        assertThat(sent.audits()).containsExactly("audits-2026-04-0002");
        assertThat(sent.subject()).isEqualTo("Due: audits-2026-04-0002");
        outbox().putBack("dor", mail.id());
        assertThat(outbox().claim("dor", mail.id(), NOW)).contains(sent);
    }

    @Test
    default void aLetterAboutAuditsNoneOfWhichIsOpenIsNeverSent() {
        givenAudit("audits-2026-04-0001", false);
        Mail mail = reminder("audits-2026-04-0001");
        outbox().post(mail);
        assertThat(outbox().claim("dor", mail.id(), NOW)).isEmpty();
        assertThat(outbox().pending("dor")).isEmpty();
    }

    @Test
    default void aLetterPutBackIsClaimedAgain() {
        Mail mail = reminder();
        outbox().post(mail);
        outbox().claim("dor", mail.id(), NOW);
        outbox().putBack("dor", mail.id());
        assertThat(outbox().pending("dor")).containsExactly(mail.id());
        assertThat(outbox().claim("dor", mail.id(), NOW)).contains(mail);
    }

    @Test
    default void aClaimNeverAnsweredBecomesUncertainAndIsNotTakenUpAgain() {
        Mail mail = reminder();
        outbox().post(mail);
        outbox().claim("dor", mail.id(), NOW);
        assertThat(outbox().uncertainSince("dor", NOW))
                .as("claimed at that very instant")
                .isEmpty();
        assertThat(outbox().uncertainSince("dor", NOW.plusSeconds(1))).containsExactly(mail.id());
        assertThat(outbox().uncertainSince("dor", NOW.plusSeconds(1)))
                .as("told once")
                .isEmpty();
        outbox().putBack("dor", mail.id());
        assertThat(outbox().claim("dor", mail.id(), NOW)).isEmpty();
    }

    @Test
    default void anAnsweredClaimIsNeverUncertain() {
        Mail sent = mail("report/audits-2026-04/1", List.of());
        Mail refused = mail("report/audits-2026-04/2", List.of());
        for (Mail mail : List.of(sent, refused)) {
            outbox().post(mail);
            outbox().claim("dor", mail.id(), NOW);
        }
        outbox().sent("dor", sent.id(), "message-1", NOW);
        outbox().refused("dor", refused.id(), "No such address", NOW);
        assertThat(outbox().uncertainSince("dor", NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    default void eachAuthorityHasItsOwn() {
        Mail mail = reminder();
        outbox().post(mail);
        assertThat(outbox().pending("bri")).isEmpty();
        assertThat(outbox().claim("bri", mail.id(), NOW)).isEmpty();
    }

    private static Mail reminder(String... audits) {
        return mail("reminder/2026-04-08", List.of(audits));
    }

    private static Mail mail(String key, List<String> audits) {
        List<Attachment> attachments = List.of(
                new Attachment(
                        "report.pdf", "application/pdf", Optional.of("reports/dor/1/report.pdf"), Optional.empty()),
                new Attachment("audit-due.ics", "text/calendar", Optional.empty(), Optional.of("BEGIN:VCALENDAR")));
        String subject =
                audits.stream().findFirst().map(audit -> "Due: " + audit).orElse("Nothing due");
        String address = "team-manager-3@dorset.example.org";
        return new Mail("dor", key, "team-manager-3", address, subject, letter(audits), attachments);
    }

    private static List<Block> letter(List<String> audits) {
        List<AuditLine> lines = audits.stream()
                .map(audit -> new AuditLine(audit, "Due: " + audit, "This one is due.", List.of(audit, "Today")))
                .toList();
        return List.of(
                new Block.Paragraph("Two audits are due today."),
                new Block.Audits("Your open audits", List.of("Audit", "Due"), lines),
                new Block.Table(
                        "Your audits", List.of("Activity", "Due"), List.of(List.of("EHC plan audits", "Today"))),
                new Block.Link("Open your audits", "http://localhost:8080/audits"),
                new Block.Document("reports/dor/audits-2026-04/1/report.html"));
    }
}
