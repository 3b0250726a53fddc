package org.sendqa.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Pictures on pages hold words that a search can't see: they are drawn or refused, and read by eye. */
class PicturesIT {

    private static final Terms TERMS = new Terms(List.of("Robin Sample"), List.of(), List.of());

    @Test
    void aScanWithAWordOfTextIsReadByEyeAndALogoNeednt() {
        byte[] upload = SamplePdf.changed(
                document -> {
                    BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
                    draw(document, 0, LosslessFactory.createFromImage(document, scan), 600, 700);
                    draw(document, 1, LosslessFactory.createFromImage(document, scan), 15, 15);
                },
                "Page 1",
                "Page 2");
        assertThat(done(upload).byEye()).containsExactly(1);
    }

    @Test
    void drawnLettersThatSayNothingAreReadByEye() {
        byte[] upload = SamplePdf.changed(PicturesIT::ownLetters, "Page 1", "Page 2");
        assertThat(done(upload).byEye()).containsExactly(1);
    }

    @Test
    void aScannersBlackAndWhiteIsDrawn() throws IOException {
        FlatPdf flat = done(SamplePdf.changed(
                document -> draw(document, 0, picture(document, COSName.JBIG2_DECODE, black(64)), 300, 300), "Page 1"));
        assertThat(flat.byEye()).containsExactly(1);
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(PagePicture.of(flat.content(), 1, "")));
        assertThat(page.getRGB(300, page.getHeight() - 300) & 0xff).isLessThan(20);
    }

    @Test
    void aPictureThatCantBeDrawnIsRefusedAndNeverBlank() {
        for (COSName kind : List.of(COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.JBIG2_DECODE)) {
            byte[] content = "no such picture".getBytes(StandardCharsets.US_ASCII);
            byte[] upload = SamplePdf.changed(
                    document -> draw(document, 0, picture(document, kind, content), 300, 300), "Page 1");
            var refused = (Outcome.Refused<FlatPdf>) RedactedPdf.take(upload, TERMS);
            assertThat(refused.kind()).isEqualTo(Refusal.WRONG_FILE);
            assertThat(refused.sentence()).startsWith("The file has a picture that can't be drawn here");
        }
    }

    private static void draw(PDDocument document, int page, PDImageXObject picture, float width, float height)
            throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, document.getPage(page), append, false)) {
            content.drawImage(picture, 10, 10, width, height);
        }
    }

    private static PDImageXObject picture(PDDocument document, COSName kind, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(content);
        }
        stream.setItem(COSName.FILTER, kind);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, 64);
        stream.setInt(COSName.HEIGHT, 64);
        stream.setInt(COSName.BITS_PER_COMPONENT, 1);
        stream.setItem(COSName.COLORSPACE, PDDeviceGray.INSTANCE.getCOSObject());
        return new PDImageXObject(new PDStream(stream), null);
    }

    /** A JBIG2 page of one segment, which says that every dot is black (ITU-T T.88, 7.4.8). */
    private static byte[] black(int edge) {
        return ByteBuffer.allocate(30)
                .put(new byte[] {0, 0, 0, 0, 48, 0, 1, 0, 0, 0, 19})
                .putInt(edge)
                .putInt(edge)
                .putInt(0)
                .putInt(0)
                .put((byte) 4)
                .putShort((short) 0)
                .array();
    }

    private static void ownLetters(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        String name = page.getResources().add(new PDType3Font(boxes(document))).getName();
        COSArray contents = new COSArray();
        page.getContentStreams().forEachRemaining(one -> contents.add(one.getCOSObject()));
        contents.add(stream(document, "BT /%s 12 Tf 72 600 Td (AAA) Tj ET".formatted(name)));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    /** A font whose only letter is a box. */
    private static COSDictionary boxes(PDDocument document) throws IOException {
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.getPDFName("box"), stream(document, "600 0 d0 0 0 500 700 re f"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get('A'), COSName.getPDFName("box"))));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.CHAR_PROCS, letters);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.FONT_MATRIX, new Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
        font.setItem(COSName.FONT_BBOX, new PDRectangle(500, 700).getCOSArray());
        font.setInt(COSName.FIRST_CHAR, 'A');
        font.setInt(COSName.LAST_CHAR, 'A');
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(600))));
        return font;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream raw = stream.createOutputStream()) {
            raw.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static FlatPdf done(byte[] upload) {
        return ((Outcome.Done<FlatPdf>) RedactedPdf.take(upload, TERMS)).value();
    }
}
