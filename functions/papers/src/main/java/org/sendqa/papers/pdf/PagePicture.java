package org.sendqa.papers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Shows one page of a flat PDF as a picture in which it stands who looked at it, and when. */
public final class PagePicture {

    private PagePicture() {}

    /**
     * The page as a JPEG.
     *
     * @param flat as {@link FlatPdf} has it
     * @param page from 1
     * @param mark what is drawn over it
     */
    public static byte[] of(byte[] flat, int page, String mark) {
        try (PDDocument document = Loader.loadPDF(flat)) {
            BufferedImage picture = picture(document.getPage(page - 1).getResources());
            Watermark.draw(picture, mark);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", content);
            return content.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("Page %d isn't as it was made".formatted(page), broken);
        }
    }

    private static BufferedImage picture(PDResources resources) throws IOException {
        COSName name = resources.getXObjectNames().iterator().next();
        return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
}
