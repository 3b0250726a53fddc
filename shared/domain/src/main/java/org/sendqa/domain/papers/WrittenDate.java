package org.sendqa.domain.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as it may be written in England: 4/3/2012, 04.03.12, 4th March 2012, March 4, 2012, 2012-03-04, 04032012,
 * 040312.
 */
record WrittenDate(LocalDate day) {

    private static final int CENTURY = 100;
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)(?:st|nd|rd|th)?");
    private static final Set<String> FILLERS = Set.of("of", "the");

    boolean isIn(FoldedText text) {
        List<String> words = text.sequence().stream()
                .filter(word -> !FILLERS.contains(word))
                .map(WrittenDate::simple)
                .toList();
        Set<List<String>> forms = forms();
        return IntStream.rangeClosed(0, words.size() - 3).anyMatch(at -> forms.contains(words.subList(at, at + 3)))
                || Stream.of("%td%<tm%<tY", "%tY%<tm%<td", "%td%<tm%<ty", "%ty%<tm%<td")
                        .anyMatch(form -> text.words().contains(form.formatted(day)));
    }

    private Set<List<String>> forms() {
        String date = Integer.toString(day.getDayOfMonth());
        String number = Integer.toString(day.getMonthValue());
        String name = MonthNames.simple(day.getMonth());
        String year = Integer.toString(day.getYear());
        String brief = Integer.toString(day.getYear() % CENTURY);
        return Set.of(
                List.of(date, number, year),
                List.of(date, number, brief),
                List.of(date, name, year),
                List.of(date, name, brief),
                List.of(name, date, year),
                List.of(year, number, date),
                List.of(year, name, date));
    }

    /** Numbers without leading zeros and endings, months by one name. */
    private static String simple(String word) {
        Matcher number = NUMBER.matcher(word);
        return number.matches() ? number.group(1) : MonthNames.simple(word);
    }
}
