package org.sendqa.domain.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Located;

/** Reads what conditions compare. */
final class OperandReader {

    private OperandReader() {}

    static Operand read(Located json) {
        String name = onlyName(json);
        Located inner = json.member(name);
        return switch (name) {
            case "answer" -> answer(inner.text().split("\\.", 2));
            case "case" -> new Operand.Attribute(inner.text());
            case "text" -> new Operand.Text(inner.text());
            case "number" -> new Operand.Whole(inner.whole());
            case "date" -> new Operand.Day(date(inner));
            case "days" ->
                new Operand.Days(read(pair(inner).getFirst()), read(pair(inner).getLast()));
            case "count" -> new Operand.Count(inner.text());
            default -> throw json.mustBe("something to compare");
        };
    }

    /** The two items of an array. */
    static List<Located> pair(Located array) {
        List<Located> items = array.items();
        if (items.size() != 2) {
            throw array.mustBe("an array of two");
        }
        return items;
    }

    /** The name of an object's only member. */
    static String onlyName(Located json) {
        var names = json.object().members().keySet();
        if (names.size() != 1) {
            throw json.mustBe("an object with one name");
        }
        return names.iterator().next();
    }

    private static Operand answer(String[] parts) {
        return new Operand.Answer(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    private static LocalDate date(Located text) {
        try {
            return LocalDate.parse(text.text());
        } catch (DateTimeException _) {
            throw text.mustBe("a date such as 2026-04-01");
        }
    }
}
