package org.sendqa.local.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes claims as API Gateway hands them to a function: all texts, a list as {@code [one two]}. */
final class ClaimTexts {

    private ClaimTexts() {}

    static Map<String, String> of(Map<String, Object> claims) {
        Map<String, String> texts = new TreeMap<>();
        claims.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /** The scopes of a token, from {@code scope} or {@code scp}. */
    static List<String> scopes(Map<String, String> claims) {
        return Stream.of("scope", "scp")
                .flatMap(name -> Arrays.stream(
                        claims.getOrDefault(name, "").replaceAll("[\\[\\]]", "").split(" ", -1)))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    private static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
