package org.sendqa.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;

class PagePictureIT {

    private final byte[] flat = ((Outcome.Done<FlatPdf>)
                    RedactedPdf.take(SamplePdf.of("", ""), new Terms(List.of(), List.of(), List.of())))
            .value()
            .content();

    @Test
    void theReadersNameIsDrawnIntoThePageWhateverItsLetters() throws IOException {
        BufferedImage marked = page(2, "Sample Reader \u0141\u00e9\u03a9\u0416 1, 1 April 2026");
        assertThat(ink(page(2, ""))).isZero();
        assertThat(ink(marked)).isGreaterThan(5000);
        assertThat(ink(page(2, "Sample Reader 2, 1 April 2026"))).isNotEqualTo(ink(marked));
    }

    @Test
    void aPageIsSharpEnoughToReadAndLightEnoughToSend() throws IOException {
        assertThat(page(1, "Sample").getWidth()).isBetween(1000, 1300);
        assertThat(PagePicture.of(flat, 1, "Sample").length).isLessThan(500_000);
    }

    private BufferedImage page(int number, String mark) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PagePicture.of(flat, number, mark)));
    }

    /** Dots of a blank page that aren't white. */
    private static long ink(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return Arrays.stream(dots).filter(dot -> (dot & 0xff00) < 0xf000).count();
    }
}
