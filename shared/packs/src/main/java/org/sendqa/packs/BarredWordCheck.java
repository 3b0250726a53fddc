package org.sendqa.packs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Refuses words that have two readings, such as twice a month and every two months (T05). */
final class BarredWordCheck {

    private static final Pattern BARRED =
            Pattern.compile("\\b(bi-?(?:monthly|annual(?:ly)?|weekly|termly))\\b", Pattern.CASE_INSENSITIVE);

    /** Gaps and questions may quote the source. */
    private static final List<String> MAY_QUOTE = List.of("gaps");

    private BarredWordCheck() {}

    static List<String> faults(Located pack) {
        return pack.object().members().keySet().stream()
                .filter(part -> !MAY_QUOTE.contains(part))
                .flatMap(part -> Texts.in(pack.member(part)))
                .flatMap(BarredWordCheck::fault)
                .toList();
    }

    private static Stream<String> fault(Located text) {
        Matcher word = BARRED.matcher(text.text());
        return word.find()
                ? Stream.of(("%s says '%s', which has two readings;"
                                + " write 'every 2 months' or 'twice a month', 'twice a year' or 'every 2 years'")
                        .formatted(text.path(), word.group(1)))
                : Stream.empty();
    }
}
