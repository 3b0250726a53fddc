package org.sendqa.packs;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts conditions as survey tools write them into the language that is read here: names and choices become ids, and a
 * comparison with nothing asks whether there is an answer. What has no counterpart stays, and its parser refuses it.
 *
 * @param lists the list of each question with choices, by the question's name
 */
record PlainCondition(Map<String, String> lists, PlainChoices choices) {

    private static final String NAME = "\\$\\{\\s*([^}]+?)\\s*\\}";
    private static final String TEXT = "('[^']*'|\"[^\"]*\")";
    private static final Pattern TURNED = Pattern.compile(TEXT + "\\s*(!?=)\\s*(\\$\\{[^}]+\\})");
    private static final Pattern LENGTH =
            Pattern.compile("string-length\\(\\s*" + NAME + "\\s*\\)\\s*(>|!=|=)\\s*0(?!\\d)");
    private static final Pattern SELECTED = Pattern.compile("selected\\(\\s*" + NAME + "\\s*,\\s*" + TEXT + "\\s*\\)");
    private static final Pattern COMPARED =
            Pattern.compile(NAME + "\\s*(!?=)\\s*(" + TEXT + "|(?<![\\w-])\\d+(?![\\w.-]))");
    private static final Pattern NAMED = Pattern.compile(NAME);

    /** Any condition, or a flag. */
    String of(String written) {
        String text = written.replace('\u00a0', ' ').replace("count-selected(", "count(");
        text = TURNED.matcher(text).replaceAll("$3 $2 $1");
        text = LENGTH.matcher(text)
                .replaceAll(match -> answered(match.group(1), !match.group(2).equals("=")));
        text = SELECTED.matcher(text).replaceAll(this::selected);
        text = COMPARED.matcher(text).replaceAll(this::compared);
        return NAMED.matcher(text).replaceAll(match -> quoted("${" + FormNames.id(match.group(1)) + "}"));
    }

    private String selected(MatchResult match) {
        return quoted("selected(${%s}, %s)".formatted(match.group(1), choice(match.group(1), match.group(2))));
    }

    private String compared(MatchResult match) {
        String text = match.group(3);
        if (text.length() == 2 && text.charAt(0) == text.charAt(1) && !Character.isDigit(text.charAt(0))) {
            return answered(match.group(1), match.group(2).equals("!="));
        }
        return quoted("${%s} %s %s".formatted(match.group(1), match.group(2), choice(match.group(1), text)));
    }

    /** The choice of a question on a list by its id; whatever stands there of any other question. */
    private String choice(String question, String text) {
        String list = lists.getOrDefault(question, "");
        return list.isEmpty() ? text : "'%s'".formatted(choices.id(list, text.replaceAll("^['\"]|['\"]$", "")));
    }

    private static String answered(String question, boolean is) {
        return quoted("${%s} is %sanswered".formatted(question, is ? "" : "not "));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
