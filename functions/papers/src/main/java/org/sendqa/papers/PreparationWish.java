package org.sendqa.papers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.papers.Terms;

/**
 * What is to be prepared as the body of a request says it.
 *
 * @param upload as it was named when its address was given out
 * @param names what the paper is searched for: the child's and others'; kept nowhere
 */
record PreparationWish(
        @Schema(example = "0123456789abcdef01234567") String upload,
        List<String> names,
        List<LocalDate> birthDates,
        List<String> addresses) {

    static PreparePaper.Wish read(PaperAddress address, Located json) {
        json.only("upload", "names", "birthDates", "addresses");
        Terms terms = new Terms(
                json.texts("names"),
                json.list("birthDates").stream().map(Located::date).toList(),
                json.texts("addresses"));
        return new PreparePaper.Wish(address, json.text("upload"), terms);
    }

    @Override
    public String toString() {
        return "PreparationWish";
    }
}
