package org.sendqa.packs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language that a form is taken in.
 *
 * @param name in small letters, as headings end with it; empty where the columns without a language are taken
 */
record FormLanguage(String name) {

    private static final String ENGLISH = "english\\b.*|en|eng|.*\\(en(-\\w+)?\\)";

    /**
     * Chooses one: English, else the one that the form names as its own, else the columns without one, else the first.
     *
     * @param preferred what the sheet settings says; may be empty
     */
    static FormLanguage of(List<FormHeading> headings, String preferred) {
        List<FormHeading> labels =
                headings.stream().filter(one -> one.head().equals("label")).toList();
        List<String> tails = labels.stream().map(FormHeading::tail).distinct().toList();
        return new FormLanguage(Stream.of(
                        tails.stream().filter(tail -> tail.matches(ENGLISH)),
                        tails.stream().filter(preferred.strip().toLowerCase(Locale.ROOT)::equals),
                        tails.stream().filter(String::isEmpty),
                        tails.stream())
                .flatMap(one -> one)
                .findFirst()
                .orElse(""));
    }

    /** Whether a column of words is taken, given all of its sheet: one without a language stands in for one with it. */
    boolean takes(FormHeading heading, List<FormHeading> all) {
        return heading.tail().equals(name)
                || (heading.tail().isEmpty() && !all.contains(new FormHeading(heading.head(), name)));
    }

    /** As sentences name it. */
    String words() {
        return name.isEmpty()
                ? "the columns without a language"
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
