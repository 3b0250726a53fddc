package org.sendqa.papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Keeps a file from unfolding to more than a request has room for: {@link #MOST_DOTS} in a picture, and in a stream of
 * any kind {@link Inflation#MOST} bytes. A page at 600 dots per inch in colour has room in both.
 */
final class Bounds {

    /** Of one picture: A3 at 600 dots per inch. */
    static final long MOST_DOTS = 75_000_000;

    private static final List<COSName> PICTURES = List.of(
            COSName.DCT_DECODE,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private Bounds() {}

    static boolean isDrawable(long width, long height) {
        return width * height <= MOST_DOTS;
    }

    /** Refused by an exception. */
    static void hold(PDDocument document) throws IOException {
        for (COSStream stream : FileObjects.streams(document)) {
            if (!isDrawable(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0))) {
                throw new IOException("A picture is too large");
            }
            List<COSName> filters = filters(stream);
            boolean isSeen = filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE));
            if (!isSeen) {
                unfold(stream, filters);
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        return filters instanceof COSArray several
                ? several.toList().stream().map(COSName.class::cast).toList()
                : List.of();
    }

    private static void unfold(COSStream stream, List<COSName> filters) throws IOException {
        InputStream content = stream.createRawInputStream();
        for (int at = 0; at < filters.size() && !PICTURES.contains(filters.get(at)); at++) {
            BoundedBytes next = new BoundedBytes(Inflation.MOST);
            FilterFactory.INSTANCE.getFilter(filters.get(at)).decode(content, next, stream, at);
            content = new ByteArrayInputStream(next.bytes());
        }
    }
}
