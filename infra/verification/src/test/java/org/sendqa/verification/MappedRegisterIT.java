package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.LocalAws;
import org.sendqa.local.sample.SampleWorkbook;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/** A source that writes its register in its own way: mapped once, looked at, then taken. */
@OnPlayedMonth
@Order(Integer.MAX_VALUE) // its register is the newest from then on
class MappedRegisterIT {

    private static final String MAPPING = """
            {"source": "case-system", "version": %d, "sheet": "Plans", "dates": "dd/MM/yyyy", "columns": [
              {"heading": "Ref", "field": "caseNumber"}, {"heading": "Born", "field": "ageGroup"},
              {"heading": "Locality", "field": "%s"}, {"heading": "Plan finalised", "field": "finalised"}]}""";

    private final LocalAws aws;
    private final Visitor officer;

    @TempDir
    Path folder;

    MappedRegisterIT(LocalAws aws) {
        this.aws = aws;
        this.officer = Visitor.as(aws, Visitor.OFFICER);
    }

    @Test
    void anOfficerMapsASourceLooksAtWhatWouldBeReadAndTakesIt() throws IOException {
        Visitor.Reply refused = officer.call("PUT", "/registers/mappings", MAPPING.formatted(0, "localty"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Did you mean locality?");
        Visitor.Reply saved = officer.call("PUT", "/registers/mappings", MAPPING.formatted(0, "locality"));
        assertThat(saved.body()).isEqualTo("{\"source\":\"case-system\",\"version\":1}");
        assertThat(officer.call("PUT", "/registers/mappings", MAPPING.formatted(0, "locality"))
                        .status())
                .as("somebody saved in between")
                .isEqualTo(412);
        assertThat(officer.get("/registers/mappings")
                        .json()
                        .at("/sources/0/source")
                        .asText())
                .isEqualTo("case-system");
        UploadedRegister looked = look();
        assertThat(looked.traces()).isEmpty();
        assertThat(looked.letters()).isEmpty();
        assertShown(looked);
        assertTaken(looked);
    }

    private UploadedRegister look() throws IOException {
        Path csv = folder.resolve("own.csv");
        String excerpt = Files.readString(Repository.ROOT.resolve("events/registers/excerpt.csv"));
        Files.writeString(csv, excerpt.replace("Case number", "Ref").replace("Date of birth", "Born"));
        Path workbook = folder.resolve("own.xlsx");
        SampleWorkbook.write(csv, workbook);
        return UploadedRegister.upload(
                aws, workbook, "{\"fileName\": \"own.xlsx\", \"source\": \"case-system\", \"preview\": true}");
    }

    private void assertShown(UploadedRegister looked) {
        assertThat(looked.outcome().path("state").asText()).isEqualTo("previewed");
        assertThat(looked.outcome().path("accepted").asInt()).isEqualTo(50);
        Visitor.Reply preview = officer.get("/registers/uploads/%s/preview".formatted(looked.id()));
        JsonNode columns = preview.json().path("columns");
        assertThat(columns).hasSize(12);
        assertThat(columns.at("/1/becomes").asText()).isEqualTo("dropped: never read");
        assertThat(columns.at("/4/field").asText()).isEqualTo("locality");
        assertThat(preview.json().path("rows")).hasSize(5);
        assertThat(preview.body()).contains("SAMPLE-100037").doesNotContain("Child 00", "09/04/2002");
        assertThat(Visitor.as(aws, "sample-team-manager-1")
                        .get("/registers/uploads/%s/preview".formatted(looked.id()))
                        .status())
                .isEqualTo(403);
    }

    private void assertTaken(UploadedRegister looked) {
        Dump before = Dump.of(aws);
        String taking = "/registers/uploads/%s/taking".formatted(looked.id());
        assertThat(officer.call("POST", taking, "").status()).isEqualTo(202);
        aws.settle();
        JsonNode taken = officer.get("/registers/uploads/" + looked.id()).json();
        assertThat(taken.path("state").asText()).isEqualTo("accepted");
        SortedSet<String> traces = Dump.of(aws).since(before);
        assertThat(traces)
                .anyMatch(name -> name.startsWith("item dor|register|plan snapshot|"))
                .anyMatch(name -> name.startsWith("object snapshots/dor/"));
        assertThat(officer.call("POST", taking, "").status()).isEqualTo(409);
    }
}
