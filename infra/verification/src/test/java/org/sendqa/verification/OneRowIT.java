package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.StratumDraw;
import org.sendqa.domain.sampling.Ticket;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.local.mail.Mail;
import org.sendqa.visitors.Repository;

/** Follows the row whose audit came in late from the file to the report, by the twelve steps that the README names. */
@OnPlayedMonth
class OneRowIT {

    private static final List<String> SCALE = List.of("outstanding", "good", "requires-improvement", "inadequate");

    private final PlayedMonth month;
    private final MonthStores stores;
    private final Audit.Submitted audit;
    private final Sample sample;
    private final DrawnCase drawn;
    private final RegisterRow row;

    OneRowIT(PlayedMonth month) {
        this.month = month;
        this.stores = MonthStores.of(month);
        this.audit = stores.submitted().stream()
                .filter(Audit.Submitted::late)
                .findFirst()
                .orElseThrow();
        this.sample = stores.sample(audit.header().draw());
        this.drawn = sample.standing().stream()
                .filter(one -> one.drawId().equals(audit.header().drawId()))
                .findFirst()
                .orElseThrow();
        this.row = RegisterRow.of(month, sample, drawn);
    }

    @Test
    void itComesInWithoutItsNameAndTheOfficerIsTold() {
        Subject subject = stores.subjects(sample.snapshot()).get(drawn.subject().caseKey());
        assertThat(subject).isEqualTo(drawn.subject());
        assertThat(subject.attributes()).containsEntry("locality", row.cell("Locality"));
        assertThat(subject.toString()).doesNotContain(row.cell("Last name")).doesNotContain(row.cell("Case number"));
        assertThat(mailsTo("qa-officer-1", "Your register is in")).hasSize(1);
    }

    @Test
    void itIsDrawnByTheSeedThatWasAnnouncedAndConfirmedByTheOfficer() {
        Certificate certificate = Certificate.read(stores.bucket().text(sample.certificate()));
        Cycle cycle = stores.cycle();
        assertThat(certificate.seed().commitment()).isEqualTo(cycle.header().seedCommitment());
        assertThat(cycle.header().announcedAt()).isBefore(audit.at());
        assertThat(certificate.snapshots())
                .extracting(Certificate.Source::digest)
                .contains(sample.snapshot());
        assertThat(certificate.strata())
                .filteredOn(stratum -> stratum.frame().contains(drawn.drawId()))
                .singleElement()
                .satisfies(stratum -> {
                    assertThat(stratum.name()).isEqualTo(row.cell("Locality"));
                    assertThat(selected(stratum)).contains(drawn.drawId());
                });
        assertThat(mailsTo("qa-officer-1", "the sample is ready")).hasSize(1);
        assertThat(stores.history(cycle)).containsSubsequence("announced", "drawn", "confirmed", "allocated", "closed");
    }

    @Test
    void itsAuditorIsInvitedRemindedAndHeardThoughLate() {
        assertThat(stores.assignment(drawn.drawId()).auditor())
                .hasValue(audit.header().auditor());
        assertThat(mailsTo(audit.header().auditor(), "1 audit for you"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(1));
        assertThat(mailsTo(audit.header().auditor(), "Audit "))
                .hasSize(2)
                .extracting(Mail::received)
                .allSatisfy(at -> assertThat(at).isBefore(audit.at()));
        assertThat(stores.answers(audit)).containsValue(new Answer.Graded(audit.grade()));
        assertThat(stores.history(audit)).containsExactly("assigned", "declared", "submitted");
    }

    @Test
    void itIsCountedInTheReportThatTheManagersGet() {
        var line = Repository.json(month.file("reports/report.json").toString())
                .path("grades")
                .path("strata")
                .valueStream()
                .filter(stratum -> stratum.path("name").asText().equals(row.cell("Locality")))
                .findFirst()
                .orElseThrow();
        assertThat(stores.submitted())
                .filteredOn(one -> one.header().stratum().equals(row.cell("Locality")))
                .filteredOn(one -> one.grade().equals(audit.grade()))
                .contains(audit)
                .hasSize(line.path("counts").path(SCALE.indexOf(audit.grade())).asInt());
        Instant closed = audit.at();
        assertThat(mailsTo("service-manager-1", "Report: ")).singleElement().satisfies(mail -> {
            assertThat(mail.received()).isAfter(closed);
            assertThat(mail.html()).contains(row.cell("Locality")).doesNotContain(row.cell("Case number"));
            assertThat(mail.attachments()).hasSize(2);
        });
    }

    private List<Mail> mailsTo(String person, String subject) {
        return month.mails().stream()
                .filter(mail -> mail.recipients().contains(person + "@dorset.example.org"))
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private static List<String> selected(StratumDraw stratum) {
        return stratum.selected().stream().map(Ticket::id).toList();
    }
}
