package org.sendqa.register;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Located;

/**
 * What is to be uploaded, as the body of a request says it.
 *
 * @param size how many bytes the file has: a CSV file at most 50 MB, a workbook at most 16 MB
 * @param subject which register; the first one if left out
 * @param source whose mapping reads it
 * @param preview whether it is to be looked at before it is taken
 */
record UploadWish(
        String fileName,
        long size,
        @Nullable String subject,
        @Nullable String source,
        @Nullable Boolean preview) {

    /** What a body says. */
    static PrepareUpload.Wish of(Located body) {
        body.only("fileName", "size", "subject", "source", "preview");
        return new PrepareUpload.Wish(
                body.text("fileName"),
                body.whole("size"),
                body.find("subject").map(Located::text).orElse(""),
                body.find("source").map(Located::text).orElse(""),
                body.find("preview").map(Located::flag).orElse(false));
    }
}
