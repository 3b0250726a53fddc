package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Repository;

/** Workbooks with something wrong, uploaded as an officer does: refused in a sentence, and nothing is left of them. */
@OnPlayedMonth
@Order(Integer.MAX_VALUE) // its registers are the newest from then on
class BadWorkbooksIT {

    private final LocalAws aws;

    @TempDir
    Path folder;

    BadWorkbooksIT(LocalAws aws) {
        this.aws = aws;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MACROS           | The workbook holds macros                   | 'Excel Workbook (.xlsx)'
        DOCTYPE          | declarations or comments                    | 'Excel Workbook (.xlsx)'
        DAMAGED          | The workbook is damaged                     | 'Excel Workbook (.xlsx)'
        BOMB             | unpacks to far more than any table of cases needs | Save the columns that are asked for only
        ERROR_IN_HEADING | The first row lacks the column              | upload the file again
        BINARY           | a binary workbook (.xlsb)                   | 'Excel Workbook (.xlsx)'
        PASSWORD         | protected by a password                     | Save it without one
        OLD              | a format of before 2007                     | 'Excel Workbook (.xlsx)'
        """)
    void aWorkbookThatCannotBeTakenIsRefusedWithTheRemedyAndLeavesNothing(
            SpoiltWorkbook spoilt, String what, String remedy) throws IOException {
        UploadedRegister upload = UploadedRegister.upload(aws, spoilt.in(folder));
        assertThat(upload.outcome().path("state").asText()).isEqualTo("refused");
        assertThat(upload.outcome().path("reasons").path(0).asText())
                .contains(what, remedy)
                .doesNotContain("Child");
        assertThat(upload.letter()).contains(what, remedy, "the register is as it was before");
        assertThat(upload.traces()).isEmpty();
    }

    @Test
    void aWorkbookThatSaysWhatACsvFileSaidChangesNothingWhateverItsName() throws IOException {
        UploadedRegister csv = UploadedRegister.upload(aws, Repository.ROOT.resolve("events/registers/excerpt.csv"));
        Path workbook = Files.move(SpoiltWorkbook.excerpt(folder), folder.resolve("really-a-workbook.csv"));
        UploadedRegister again = UploadedRegister.upload(aws, workbook);
        assertThat(again.outcome().path("state").asText()).isEqualTo("unchanged");
        assertThat(again.outcome().path("accepted").asInt()).isEqualTo(50);
        assertThat(again.outcome().path("digest")).isEqualTo(csv.outcome().path("digest"));
        assertThat(again.traces()).isEmpty();
    }
}
