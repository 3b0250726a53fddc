package org.sendqa.packs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a question's answer is limited to: by columns of our own, by a constraint, or by a range's parameters. */
final class PlainLimits {

    private static final String MOST_NUMBER = "999999999";
    private static final String MOST_TEXT = "4000";
    private static final Pattern NUMBER = Pattern.compile("\\.\\s*(<=|>=|<|>)\\s*(-?\\d{1,9})");
    private static final Pattern LENGTH = Pattern.compile("string-length\\(\\s*\\.\\s*\\)\\s*(<=|<)\\s*(\\d{1,4})");

    private final FormFindings findings;

    PlainLimits(FormFindings findings) {
        this.findings = findings;
    }

    /** A question with its limits in columns of our own; a constraint that says something else is a fault. */
    FormLine of(FormLine line) {
        return switch (line.text("type")) {
            case "integer" -> integer(line);
            case "range" -> range(line);
            case "text" -> text(line);
            default -> {
                refuse(line, "answers of this type can't be limited; say it in the hint, and empty this cell");
                yield line;
            }
        };
    }

    private FormLine integer(FormLine line) {
        FormLine limited = line;
        for (String part : parts(line)) {
            Matcher number = NUMBER.matcher(part);
            if (!number.matches()) {
                refuse(line, "only a least and a most are kept, such as . >= 0 and . <= 100; say the rest in the hint");
                return line;
            }
            long bound = Long.parseLong(number.group(2));
            limited = switch (number.group(1)) {
                case ">" -> limited.with("least", Long.toString(bound + 1));
                case ">=" -> limited.with("least", Long.toString(bound));
                case "<" -> limited.with("most", Long.toString(bound - 1));
                default -> limited.with("most", Long.toString(bound));
            };
        }
        return filled(limited, "most", MOST_NUMBER, filled(limited, "least", "0", limited));
    }

    private FormLine filled(FormLine line, String column, String number, FormLine into) {
        if (!line.text(column).isEmpty()) {
            return into;
        }
        findings.tell("Numbers go from 0 to 999,999,999 where nothing says another least or most", line.named("name"));
        return into.with(column, number);
    }

    private FormLine text(FormLine line) {
        FormLine limited = line;
        for (String part : parts(line)) {
            Matcher length = LENGTH.matcher(part);
            if (!length.matches()) {
                refuse(line, "only a length is kept, such as string-length(.) <= 500; say the rest in the hint");
                return line;
            }
            int most = Integer.parseInt(length.group(2)) - (length.group(1).equals("<") ? 1 : 0);
            limited = limited.with("limit", Integer.toString(most));
        }
        if (limited.text("limit").isEmpty()) {
            findings.tell("Texts have 4,000 characters at most where nothing says fewer", line.named("name"));
            return limited.with("limit", MOST_TEXT);
        }
        return limited;
    }

    /** A range is a whole number; start, end and step are 0, 10 and 1 unless they are given. */
    private FormLine range(FormLine line) {
        refuse(line, "a range is limited by its parameters; empty this cell");
        Map<String, String> given = Arrays.stream(
                        line.text("parameters").toLowerCase(Locale.ROOT).split("[\\s;,]+"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .collect(Collectors.toMap(one -> one[0], one -> one[1], (one, _) -> one));
        boolean whole = given.getOrDefault("step", "1").equals("1")
                && Optional.of(given.getOrDefault("start", "0") + given.getOrDefault("end", "10"))
                        .filter(numbers -> numbers.matches("[-0-9]+"))
                        .isPresent();
        if (!whole) {
            findings.fault(line.place("parameters"), "must be whole numbers with a step of 1, such as start=1 end=5");
        }
        return line.with("type", "integer")
                .with("parameters", "")
                .with("least", given.getOrDefault("start", "0"))
                .with("most", given.getOrDefault("end", "10"));
    }

    private static Iterable<String> parts(FormLine line) {
        return line.find("constraint").stream()
                .flatMap(cell -> Arrays.stream(cell.text().split("(?i)\\s+and\\s+")))
                .map(String::strip)
                .toList();
    }

    private void refuse(FormLine line, String sentence) {
        line.find("constraint").ifPresent(cell -> findings.fault(cell.place() + ":", sentence));
    }
}
