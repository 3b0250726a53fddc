package org.sendqa.instruments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.RawWorkbook;
import org.sendqa.testing.SampleForm;

class FaultyFormsTest {

    private final Office office = new Office();
    private final int objects = office.objects.size();

    @AfterEach
    void nothingIsStored() {
        assertThat(office.uploads.events()).isEmpty();
        assertThat(office.objects.size()).isEqualTo(objects);
    }

    @Test
    void everyFaultIsToldWithSheetRowColumnAndWhatWasMeant() {
        SampleForm form = new SampleForm()
                .with("survey", 3, "selct_one grades|voice-grade|How well is the child heard?")
                .with("survey", 5, "select_one cheks|wishes|Does the plan name the child's own wishes?");
        assertThat(told(form.bytes()))
                .containsExactly(
                        "Sheet survey, row 3, column A (type): the type 'selct_one' isn't known; did you mean"
                                + " 'select_one'?",
                        "Sheet survey, row 5, column A names the list 'cheks', which isn't on the sheet choices; did"
                                + " you mean 'checks'?");
    }

    @Test
    void aConditionOnAQuestionThatIsNotThereIsToldInItsCell() {
        SampleForm form = new SampleForm().with("survey", 6, "text|why|Why?||${wishs} = 'no'|600");
        assertThat(told(form.bytes()))
                .singleElement()
                .asString()
                .startsWith("Sheet survey, row 6, column E (relevant) names 'wishs'")
                .contains("did you mean 'wishes'?");
    }

    @Test
    void aMissingSheetIsNamed() {
        assertThat(told(new SampleForm().renamed("choices", "choice")))
                .contains("the sheet 'choices' is missing; did you mean 'choice'?");
    }

    @Test
    void anInstrumentThatTheFrameworkDoesNotHaveIsRefusedWithTheOneThatWasMeant() {
        assertThat(told(new SampleForm().as("ehc-plan-audti", 2).bytes()))
                .containsExactly("Sheet settings, column form_id: the framework has no instrument 'ehc-plan-audti';"
                        + " did you mean 'ehc-plan-audit'?");
    }

    @Test
    void aVersionThatIsInForceOrFarAheadIsRefusedWithTheNext() {
        assertThat(refused(new SampleForm().as("ehc-plan-audit", 1).bytes()).sentence())
                .contains("Write version 2 into the sheet settings");
        assertThat(refused(new SampleForm().as("ehc-plan-audit", 7).bytes()).sentence())
                .contains("The next version of 'ehc-plan-audit' is 2.");
    }

    @Test
    void whatIsNoPlainWorkbookOfAFormsSizeIsRefusedInASentence() {
        byte[] macros = RawWorkbook.of("").part("xl/vbaProject.bin", "").bytes();
        byte[] large = Arrays.copyOf(new SampleForm().bytes(), 1024 * 1024 + 1);
        byte[] old = ByteBuffer.allocate(512).putLong(0xd0cf11e0a1b11ae1L).array();
        for (byte[] file : List.of(macros, large, old, "%PDF-1.7".getBytes(UTF_8), new byte[0])) {
            assertThat(refused(file).kind()).isEqualTo(Refusal.WRONG_FILE);
            assertThat(refused(file).sentence()).hasSizeGreaterThan(40).endsWith(".");
        }
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreIsRefused() {
        String row = "<row><c t=\"str\"><v>%s</v></c></row>".formatted("x".repeat(1000));
        byte[] sheet = RawWorkbook.sheetXml(row.repeat(9_000)).getBytes(UTF_8);
        byte[] bomb =
                RawWorkbook.empty().sheet("survey", "", out -> out.write(sheet)).bytes();
        assertThat(bomb.length).isLessThan(64 * 1024);
        assertThat(refused(bomb).sentence()).contains("unpacks to far more");
    }

    private List<String> told(byte[] workbook) {
        return refused(workbook).errors();
    }

    private Outcome.Refused<?> refused(byte[] workbook) {
        return (Outcome.Refused<?>) office.upload(workbook);
    }
}
