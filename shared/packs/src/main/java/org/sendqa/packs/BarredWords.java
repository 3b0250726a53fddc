package org.sendqa.packs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that every reader reads another way, so that no pack may use them, and what to write in their place. */
final class BarredWords {

    private static final Pattern BARRED = Pattern.compile(
            "\\bbi[-\\s\\u00ad\\u2010-\\u2015]?(week|month|annual|year)(ly)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> INSTEAD = Map.of(
            "week", "every: 2 weeks, or give the days as dates",
            "month", "every: 2 months, or give the days as dates",
            "annual", "twice: year, or every: 2 years",
            "year", "twice: year, or every: 2 years");

    private BarredWords() {}

    /** What is wrong with a text that holds one of them, such as "bi-monthly"; empty if none is in it. */
    static Optional<String> fault(String text) {
        Matcher matcher = BARRED.matcher(text);
        return matcher.find()
                ? Optional.of("says '%s', which has two readings; write %s"
                        .formatted(matcher.group(), INSTEAD.get(matcher.group(1).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }
}
