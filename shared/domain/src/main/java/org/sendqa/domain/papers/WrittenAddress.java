package org.sendqa.domain.papers;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes from an address, in one line or in parts, what leads to a home: its parts, its street without the number, its
 * postcode. A town by itself doesn't.
 */
record WrittenAddress(String text) {

    private static final Pattern PARTS = Pattern.compile("[,;\\r\\n]+");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b");
    private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}]*\\d+\\p{L}?\\b");
    private static final Pattern STREET = Pattern.compile(
            "(?i)[\\p{L}'\\u2019-]+\\s+(?:avenue|ave|close|court|crescent|drive|gardens|grove|hill|lane|mews|place|rise"
                    + "|road|rd|row|square|street|terrace|walk|way)\\b");

    List<FoldedText> telling() {
        Stream<String> parts = PARTS.splitAsStream(text).map(String::strip);
        return Stream.of(parts.flatMap(WrittenAddress::withoutNumber), all(POSTCODE), all(STREET))
                .flatMap(each -> each)
                .filter(isSeveralWords().or(part -> part.chars().anyMatch(Character::isDigit)))
                .map(FoldedText::of)
                .distinct()
                .toList();
    }

    private static Stream<String> withoutNumber(String part) {
        return Stream.of(part, NUMBER.matcher(part).replaceFirst("").strip());
    }

    private Stream<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Predicate<String> isSeveralWords() {
        return part -> part.contains(" ");
    }
}
