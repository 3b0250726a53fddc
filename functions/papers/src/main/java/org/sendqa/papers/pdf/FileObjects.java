package org.sendqa.papers.pdf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives each object of a PDF by itself, whether a page leads to it or not. */
final class FileObjects {

    private FileObjects() {}

    static List<COSBase> of(PDDocument document) {
        COSDocument objects = document.getDocument();
        Stream<COSBase> numbered = List.copyOf(objects.getXrefTable().keySet()).stream()
                .map(key -> objects.getObjectFromPool(key).getObject())
                .filter(Objects::nonNull);
        return Stream.concat(numbered, Stream.of(objects.getTrailer())).toList();
    }

    static List<COSStream> streams(PDDocument document) {
        return of(document).stream()
                .flatMap(base -> base instanceof COSStream stream ? Stream.of(stream) : Stream.empty())
                .toList();
    }
}
