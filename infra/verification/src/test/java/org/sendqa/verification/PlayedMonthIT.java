package org.sendqa.verification;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.Ticket;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.local.mail.Mail;
import org.sendqa.local.states.execution.ExecutionStatus;
import org.sendqa.visitors.Repository;

/** Dorset's April as the demo plays it: the counts, the draws, who audits what, who gets mail. */
@OnPlayedMonth
class PlayedMonthIT {

    private static final String CYCLE = "/cycles/ehc-plan-audits-2026-04";
    private static final List<String> DRAWS = List.of("team-managers", "provision-leads");

    private final PlayedMonth month;
    private final MonthStores stores;

    PlayedMonthIT(PlayedMonth month) {
        this.month = month;
        this.stores = MonthStores.of(month);
    }

    @Test
    void theMonthCountsAsItShould() {
        Map<String, Integer> counts = Map.ofEntries(
                Map.entry("registerRows", 4377),
                Map.entry("accepted", 4333),
                Map.entry("rejected", 44),
                Map.entry("drawn", 12),
                Map.entry("replaced", 1),
                Map.entry("allocated", 12),
                Map.entry("unfilled", 0),
                Map.entry("submitted", 11),
                Map.entry("late", 1));
        assertThat(counts)
                .allSatisfy(
                        (name, count) -> assertThat(month.figures().path(name).asInt(-1))
                                .as(name)
                                .isEqualTo(count));
    }

    @Test
    void eachDrawTakesOneCasePerLocality() {
        JsonNode draws = month.officerGets(CYCLE).path("draws");
        assertThat(draws)
                .hasSize(2)
                .allSatisfy(draw -> assertThat(draw.path("cases"))
                        .filteredOn(drawn -> !drawn.path("replaced").asBoolean())
                        .extracting(drawn -> drawn.path("stratum").asText())
                        .containsExactlyInAnyOrder("Coastal", "Downs", "Heath", "Harbour", "Vale", "Woodland"));
    }

    @Test
    void bothCertificatesStandAndNameDifferentCases() {
        assertThat(DRAWS)
                .extracting(draw -> CertificateCheck.check(certificate(draw)))
                .containsOnly(new CertificateCheck.Verdict.Valid());
        assertThat(DRAWS)
                .flatExtracting(draw -> Certificate.read(certificate(draw)).strata())
                .flatExtracting(stratum -> stratum.selected())
                .extracting(Ticket::id)
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTeamManagerAuditsTheirOwnLocality() {
        Map<String, String> home = Repository.json("events/import-people.json")
                .path("people")
                .valueStream()
                .collect(toMap(
                        person -> person.path("id").asText(),
                        person -> person.path("locality").asText()));
        assertThat(month.officerGets(CYCLE + "/allocation").path("slots"))
                .filteredOn(slot -> slot.path("draw").asText().equals("team-managers"))
                .hasSize(6)
                .allSatisfy(slot -> assertThat(home.get(slot.path("auditor").asText()))
                        .isNotEmpty()
                        .isNotEqualTo(slot.path("stratum").asText()));
    }

    @Test
    void nobodyGetsAMailTwiceOrTwoRemindersADay() {
        assertThat(month.mails())
                .hasSizeGreaterThan(12)
                .extracting(mail -> List.of(mail.recipients(), mail.subject(), day(mail)))
                .doesNotHaveDuplicates();
        assertThat(reminders())
                .hasSizeGreaterThan(1)
                .extracting(mail -> List.of(mail.recipients(), day(mail)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsRemindedAfterTheirSubmit() {
        assertThat(stores.submitted())
                .hasSize(11)
                .allSatisfy(audit -> assertThat(reminders())
                        .filteredOn(mail -> mail.recipients().contains(address(audit)))
                        .extracting(Mail::received)
                        .allSatisfy(at -> assertThat(at).isBefore(audit.at())));
    }

    @Test
    void everyTeamManagerAndServiceManagerGetsTheReportOnce() {
        assertThat(month.mails())
                .filteredOn(mail -> mail.subject().startsWith("Report: "))
                .flatExtracting(Mail::recipients)
                .containsExactlyInAnyOrder(
                        "team-manager-1@dorset.example.org",
                        "team-manager-2@dorset.example.org",
                        "team-manager-3@dorset.example.org",
                        "team-manager-4@dorset.example.org",
                        "team-manager-5@dorset.example.org",
                        "team-manager-6@dorset.example.org",
                        "service-manager-1@dorset.example.org");
    }

    @Test
    void aCaseThatAQuestionDoesNotApplyToIsLeftOutOfItsDenominator() {
        assertThat(Repository.json(month.file("reports/report.json").toString()).path("findings"))
                .filteredOn(finding -> finding.path("notApplicable").asInt() > 0)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path("words").asText()).contains("adult life");
                    assertThat(finding.path("of").asInt()).isEqualTo(10);
                    assertThat(finding.path("notApplicable").asInt()).isEqualTo(1);
                });
    }

    @Test
    void officersReadWhatEachAuditorWroteAndTheReportHoldsNoneOfIt() {
        JsonNode comments =
                month.officerGets("/reports/ehc-plan-audits-2026-04/comments").path("comments");
        assertThat(comments)
                .hasSize(11)
                .allSatisfy(comment -> assertThat(comment.path("passages"))
                        .extracting(passage -> passage.path("words").asText())
                        .containsExactly(
                                "A made-up observation about strength.", "A made-up observation about development."));
        assertThat(Repository.text(month.file("reports/report.html").toString()))
                .doesNotContain("made-up observation");
    }

    @Test
    void nothingIsGivenUpAndEveryExecutionSucceeds() {
        assertThat(month.aws().deadLetters()).isEmpty();
        assertThat(month.aws().failures()).isEmpty();
        assertThat(month.executions()).hasSize(5).containsOnly(ExecutionStatus.SUCCEEDED);
    }

    private List<Mail> reminders() {
        return month.mails().stream()
                .filter(mail -> mail.subject().startsWith("Audit "))
                .toList();
    }

    private String certificate(String draw) {
        return Repository.text(
                month.file("certificates/%s.json".formatted(draw)).toString());
    }

    private static LocalDate day(Mail mail) {
        return LocalDate.ofInstant(mail.received(), ZoneId.of("Europe/London"));
    }

    private static String address(Audit audit) {
        return audit.header().auditor() + "@dorset.example.org";
    }
}
