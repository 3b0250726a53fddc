package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.StratumDraw;
import org.sendqa.local.demo.PlayedMonth;

/** Follows one row of the register from the uploaded file to the report, through the places that the README names. */
@ExtendWith(MonthExtension.class)
class OneRowIT {

    private static final String DRAW = "team-managers";
    private static final List<String> SCALE = List.of("outstanding", "good", "requires-improvement", "inadequate");

    private final PlayedMonth month;
    private final MonthStores stores;

    OneRowIT(PlayedMonth month) {
        this.month = month;
        this.stores = MonthStores.of(month);
    }

    @Test
    void aRowOfTheRegisterIsDrawnAuditedAndCountedInTheReport() {
        Sample sample = stores.sample(DRAW);
        DrawnCase drawn = sample.standing().getFirst();
        Map<String, String> row = rowOf(sample, drawn);
        isInTheSnapshotWithoutAName(sample, drawn, row);
        isOnTheCertificate(sample, drawn, row);
        Assignment assignment = stores.assignment(drawn.drawId());
        Audit.Submitted audit = auditOf(assignment, drawn);
        assertThat(stores.answers(audit)).containsValue(new Answer.Graded(audit.grade()));
        isCounted(audit, row.get("Locality"));
    }

    /** From the case back to the row, by the restricted look-up that alone knows the council's number. */
    private Map<String, String> rowOf(Sample sample, DrawnCase drawn) {
        String key = drawn.subject().caseKey();
        String number = stores.snapshots()
                .caseNumbers("dor", sample.snapshot(), Set.of(key))
                .get(key);
        List<String> lines = Repository.lines(month.file("register.csv"));
        List<String> found =
                lines.stream().filter(line -> line.strip().startsWith(number)).toList();
        assertThat(found).as("rows of %s", number).hasSize(1);
        return cells(lines.getFirst(), found.getFirst());
    }

    private void isInTheSnapshotWithoutAName(Sample sample, DrawnCase drawn, Map<String, String> row) {
        Subject subject = stores.subjects(sample.snapshot()).get(drawn.subject().caseKey());
        assertThat(subject).isEqualTo(drawn.subject());
        assertThat(subject.attributes()).containsEntry("locality", row.get("Locality"));
        assertThat(subject.toString()).doesNotContain(row.get("Last name")).doesNotContain(row.get("Case number"));
    }

    private void isOnTheCertificate(Sample sample, DrawnCase drawn, Map<String, String> row) {
        Certificate certificate = Certificate.read(stores.bucket().text(sample.certificate()));
        assertThat(certificate.snapshots())
                .extracting(Certificate.Source::digest)
                .contains(sample.snapshot());
        StratumDraw stratum = certificate.strata().stream()
                .filter(one -> one.name().equals(row.get("Locality")))
                .findFirst()
                .orElseThrow();
        assertThat(stratum.frame()).contains(drawn.drawId());
        assertThat(stratum.selected()).hasSize(1);
    }

    private Audit.Submitted auditOf(Assignment assignment, DrawnCase drawn) {
        assertThat(assignment.draw()).isEqualTo(DRAW);
        Audit.Submitted audit = stores.submitted().stream()
                .filter(one -> one.header().drawId().equals(drawn.drawId()))
                .findFirst()
                .orElseThrow();
        assertThat(assignment.auditor()).hasValue(audit.header().auditor());
        return audit;
    }

    /** The report's line of the locality is made of the submitted audits there, this one among them. */
    private void isCounted(Audit.Submitted audit, String locality) {
        var line = Repository.json(month.file("reports/report.json").toString())
                .path("grades")
                .path("strata")
                .valueStream()
                .filter(stratum -> stratum.path("name").asText().equals(locality))
                .findFirst()
                .orElseThrow();
        int counted = line.path("counts").path(SCALE.indexOf(audit.grade())).asInt();
        assertThat(stores.submitted())
                .filteredOn(one -> one.header().stratum().equals(locality))
                .filteredOn(one -> one.grade().equals(audit.grade()))
                .contains(audit)
                .hasSize(counted);
    }

    private static Map<String, String> cells(String headings, String line) {
        List<String> names = Arrays.asList(headings.split(",", -1));
        List<String> values = Arrays.asList(line.split(",", -1));
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(names.size(), values.size()); column++) {
            cells.put(names.get(column), values.get(column).strip());
        }
        return cells;
    }
}
