package org.sendqa.papers.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.spi.IIORegistry;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws the pages of a document, watching each. */
final class WatchedPages extends PDFRenderer {

    static {
        // Found by itself only where the feature's own class path is searched.
        IIORegistry.getDefaultInstance().registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private Optional<WatchedPage> last = Optional.empty();

    WatchedPages(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /**
     * A page.
     *
     * @param byEye whether it shows what a search for words can't see
     */
    record Drawn(BufferedImage picture, boolean byEye) {}

    Drawn draw(int page, float scale) throws IOException {
        BufferedImage picture = renderImage(page, scale, ImageType.RGB);
        return new Drawn(picture, last.filter(WatchedPage::isByEye).isPresent());
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        WatchedPage page = new WatchedPage(parameters);
        last = Optional.of(page);
        return page;
    }
}
