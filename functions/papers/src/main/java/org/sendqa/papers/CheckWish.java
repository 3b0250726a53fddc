package org.sendqa.papers;

import io.swagger.v3.oas.annotations.media.Schema;
import org.sendqa.domain.json.Located;

/**
 * What is said of a paper as the body of a request says it.
 *
 * @param revision of the paper as it was looked through
 * @param word {@code checked}, or {@code not-redacted}, {@code too-much-redacted}, {@code wrong-paper},
 *     {@code incomplete}, {@code illegible}
 */
record CheckWish(int revision, @Schema(example = "checked") String word) {

    static CheckPaper.Wish read(PaperAddress address, Located json) {
        json.only("revision", "word");
        return new CheckPaper.Wish(address, json.number("revision"), json.line("word"));
    }
}
