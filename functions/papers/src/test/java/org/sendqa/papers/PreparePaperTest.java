package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.papers.BundleDesk.IN_TIME;
import static org.sendqa.papers.BundleDesk.OFFICER;
import static org.sendqa.papers.BundleDesk.REF;
import static org.sendqa.papers.BundleDesk.SUPPORT;
import static org.sendqa.papers.BundleDesk.TERMS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.papers.pdf.SamplePdf;

/** What isn't prepared, and why. */
class PreparePaperTest {

    private static final String UPLOAD = "0123456789abcdef01234567";

    private final BundleDesk desk = new BundleDesk(Way.BUNDLE);

    @Test
    void withoutANameToSearchForNothingIsPrepared() {
        desk.files.put(REF, UPLOAD, new byte[1]);
        assertThat(refused(desk.prepare(SUPPORT, UPLOAD, new Terms(List.of(), List.of(), List.of())), Refusal.FAULTY))
                .startsWith("Give the child's name");
        assertThat(desk.files.nothingUploaded()).isFalse();
    }

    @Test
    void whatHasntArrivedIsRefused() {
        assertThat(refused(desk.prepare(SUPPORT, UPLOAD, TERMS), Refusal.NOT_NOW))
                .startsWith("The file hasn't arrived");
        assertThat(refused(desk.prepare(SUPPORT, "../elsewhere", TERMS), Refusal.NOT_NOW))
                .startsWith("The file hasn't arrived");
    }

    @Test
    void whatIsTooLargeOrNoPdfIsRefusedAndGone() {
        desk.files.put(REF, UPLOAD, new byte[25 * 1024 * 1024 + 1]);
        assertThat(refused(desk.prepare(SUPPORT, UPLOAD, TERMS), Refusal.TOO_LARGE))
                .startsWith("The file is larger");
        assertThat(desk.files.nothingUploaded()).isTrue();
        assertThat(refused(desk.prepare(SUPPORT, new byte[9]), Refusal.WRONG_FILE))
                .startsWith("The file isn't a PDF");
        assertThat(desk.files.nothingUploaded()).isTrue();
    }

    @Test
    void anUploadThatIsPreparedAgainKeepsThePagesThatItGives() {
        for (int revision = 1; revision <= 2; revision++) {
            desk.files.put(REF, UPLOAD, SamplePdf.of("What the child can do"));
            assertThat(desk.prepare(SUPPORT, UPLOAD, TERMS)).isInstanceOf(Outcome.Done.class);
            assertThat(desk.look(SUPPORT, IN_TIME)).isInstanceOf(Outcome.Done.class);
            assertThat(desk.files.kept()).hasSize(1);
        }
    }

    @Test
    void ofTwoWhoPrepareAnUploadAtOnceTheFirstOnesPagesStay() {
        desk.files.put(REF, UPLOAD, SamplePdf.of("What the child can do"));
        desk.files.onKeep(() -> {
            desk.files.put(REF, UPLOAD, SamplePdf.of("What the child can do"));
            assertThat(desk.prepare(OFFICER, UPLOAD, TERMS)).isInstanceOf(Outcome.Done.class);
        });
        assertThat(refused(desk.prepare(SUPPORT, UPLOAD, TERMS), Refusal.NOT_NOW))
                .startsWith("Somebody changed the paper");
        assertThat(desk.look(SUPPORT, IN_TIME)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.files.kept()).hasSize(1);
    }

    @Test
    void papersComeInOnlyWhileTheirRoundIsAudited() {
        desk.goOn(4);
        assertThat(refused(desk.upload(SUPPORT), Refusal.NOT_NOW)).startsWith("Papers are prepared while");
    }

    private static String refused(Outcome<?> outcome, Refusal kind) {
        var refused = (Outcome.Refused<?>) outcome;
        assertThat(refused.kind()).isEqualTo(kind);
        return refused.sentence();
    }
}
