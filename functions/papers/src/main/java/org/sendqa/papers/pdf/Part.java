package org.sendqa.papers.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Where in a PDF words stand that are on no page, as far as its author would know the place. */
enum Part {
    /** Notes and whatever else was put onto a page. */
    NOTE("In a note or mark on a page"),
    /** What was filled in. */
    FIELD("In a form field"),
    ATTACHMENT("In an attachment"),
    /** The outline beside the pages. */
    BOOKMARK("In a bookmark"),
    /** Title, author, programme. */
    PROPERTIES("In the document's properties"),
    /** Anything else, such as words for screen readers. */
    OTHER("In a part that no page shows");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What an object is by the names in it, if it is any of these. */
    static Optional<Part> of(COSDictionary dictionary) {
        return Stream.of(values())
                .filter(part -> part != OTHER && part.names().stream().allMatch(dictionary::containsKey))
                .findFirst();
    }

    private List<COSName> names() {
        return switch (this) {
            case NOTE -> List.of(COSName.SUBTYPE, COSName.RECT);
            case FIELD -> List.of(COSName.FT);
            case ATTACHMENT -> List.of(COSName.EF);
            case BOOKMARK -> List.of(COSName.TITLE, COSName.PARENT);
            case PROPERTIES -> List.of(COSName.PRODUCER);
            case OTHER -> List.of();
        };
    }
}
