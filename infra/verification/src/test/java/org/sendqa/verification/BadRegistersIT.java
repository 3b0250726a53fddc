package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.local.LocalAws;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/**
 * Registers with something wrong, uploaded as an officer does: the API and a letter say where it is and what to do, and
 * the register stays as it was. Table and bucket hold what they held before, byte for byte, but for what the upload
 * leaves of itself: its record with its history and its line on the list, its letter, the uploaded file, and where
 * single rows were refused the list of these.
 */
@OnPlayedMonth
@Order(Integer.MAX_VALUE) // its registers are the newest from then on
class BadRegistersIT {

    private final LocalAws aws;

    @TempDir
    Path folder;

    BadRegistersIT(LocalAws aws) {
        this.aws = aws;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        wrong-headings    | The first row lacks the column 'Case number'              | Plan finalized
        missing-heading   | The first row lacks the column 'Locality'                 | upload the file again
        windows-1252      | byte 23 of line 3 is 0x92 | Save it as the type 'CSV UTF-8'
        unbalanced-quotes | one that opens in line 3                                  | quotes
        impossible-date   | Line 2, Plan finalised: The calendar has no 31/02/2026    | Check day and month
        future-date       | Line 2, Plan finalised: 01/12/2031 is in the future       | Check the year
        unknown-locality  | Line 2, Locality: The value isn't a known one             | Write one of Coastal, Downs
        really-a-pdf      | The file is a PDF | Export the table itself as a CSV file
        semicolons        | separated by semicolons                                   | comma
        """)
    void aFileThatCannotBeTakenIsRefusedWithThePlaceAndTheRemedyAndLeavesNothing(
            String file, String place, String remedy) {
        UploadedRegister upload = upload(file);
        assertThat(upload.outcome().path("state").asText()).isEqualTo("refused");
        assertThat(upload.outcome().path("reasons").path(0).asText()).contains(place, remedy);
        assertThat(upload.letter()).contains(place, remedy, "the register is as it was before");
        assertThat(upload.traces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"209715200, 413, 50 MB at most", "0, 415, The file is empty. Export the register again"})
    void aFileThatIsTooLargeOrEmptyIsRefusedBeforeItIsSent(long size, int status, String words) {
        Dump before = Dump.of(aws);
        String wish = "{\"fileName\": \"register.csv\", \"size\": %d}".formatted(size);
        Visitor.Reply refused = Visitor.as(aws, Visitor.OFFICER).call("POST", "/registers/uploads", wish);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.json().path("detail").asText()).contains(words);
        assertThat(Dump.of(aws).since(before)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsAcceptedAndIsNoDifference() throws IOException {
        UploadedRegister marked = upload("with-byte-order-mark");
        assertThat(marked.outcome().path("state").asText()).isEqualTo("accepted");
        Path plain = folder.resolve("plain.csv");
        Files.writeString(plain, text("with-byte-order-mark").substring(1));
        UploadedRegister again = UploadedRegister.upload(aws, plain);
        assertThat(again.outcome().path("state").asText()).isEqualTo("unchanged");
        assertThat(again.outcome().path("digest")).isEqualTo(marked.outcome().path("digest"));
        assertThat(again.traces()).isEmpty();
    }

    @Test
    void aCaseThatComesTwiceIsRefusedTheSecondTimeAndTheRegisterStaysAsItWas() throws IOException {
        upload("excerpt");
        List<String> rows = text("excerpt").lines().toList();
        Path twice = folder.resolve("twice.csv");
        Files.writeString(twice, String.join("\r\n", rows) + "\r\n" + rows.getLast() + "\r\n");
        UploadedRegister upload = UploadedRegister.upload(aws, twice);
        assertThat(upload.outcome().path("state").asText()).isEqualTo("unchanged");
        assertThat(upload.outcome().path("reasons").path(0).asText())
                .contains("Line 52", "The case stands in line 51 already", "delete the other");
        assertThat(upload.letter()).contains("1 rows were refused");
        assertThat(upload.traces()).isEmpty();
    }

    @Test
    void aSecondFileAtTheSameAddressIsRefusedAtOnceAndTheFirstStays() throws IOException {
        UploadedRegister first = upload("excerpt");
        Dump before = Dump.of(aws);
        Path another = folder.resolve("another.csv");
        Files.writeString(another, text("excerpt").replace('1', '2'));
        assertThat(first.putAgain(another)).isEqualTo(412);
        assertThat(first.putAgain(sample("really-a-pdf")))
                .as("of another size than was announced")
                .isEqualTo(403);
        aws.settle();
        assertThat(Dump.of(aws).since(before)).isEmpty();
    }

    @Test
    void aRegisterThatIsCutShortIsKeptButNoDrawTakesItAndLetterAndViewSaySo() {
        UploadedRegister cutShort = upload("excerpt");
        assertThat(cutShort.outcome().path("complete").asBoolean(true)).isFalse();
        assertThat(cutShort.outcome().path("nextDraw").asText())
                .contains("50 rows are far fewer than the 4,", "export the whole register and upload that");
        assertThat(cutShort.letter())
                .contains(cutShort.outcome().path("nextDraw").asText());
    }

    @Test
    void theSameRegisterAgainChangesNothingAndSaysSo() {
        upload("excerpt");
        UploadedRegister again = upload("excerpt");
        assertThat(again.outcome().path("state").asText()).isEqualTo("unchanged");
        assertThat(again.outcome().path("accepted").asInt()).isEqualTo(50);
        assertThat(again.letter()).contains("say the same as the register that came in on");
        assertThat(again.traces()).isEmpty();
    }

    @Test
    void anArrivalThatIsToldTwiceChangesNothing() {
        upload("excerpt");
        Execution intake = aws.executions().getLast();
        Dump before = Dump.of(aws);
        int mails = aws.mails().size();
        JsonNode arrival = intake.identity().input();
        aws.machines().start(intake.identity().machineArn(), "told-twice", arrival);
        aws.settle();
        assertThat(aws.executions().getLast().status().name()).isEqualTo("SUCCEEDED");
        assertThat(Dump.of(aws).since(before)).isEmpty();
        assertThat(aws.mails()).hasSize(mails);
    }

    @Test
    void theExcerptIsTheBeginningOfTheRegisterOfTheMonth() throws IOException {
        List<String> register =
                Files.readAllLines(MonthExtension.FOLDER.resolve("register.csv"), StandardCharsets.UTF_8);
        assertThat(text("excerpt").lines().toList()).isEqualTo(register.subList(0, 51));
    }

    private UploadedRegister upload(String name) {
        return UploadedRegister.upload(aws, sample(name));
    }

    private static String text(String name) throws IOException {
        return Files.readString(sample(name));
    }

    private static Path sample(String name) {
        return Repository.ROOT.resolve("events/registers/%s.csv".formatted(name));
    }
}
