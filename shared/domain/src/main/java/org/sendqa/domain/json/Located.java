package org.sendqa.domain.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A JSON value with the place it stands at: reads records out of JSON, and each refusal names the place and what must
 * stand there.
 *
 * @param path such as {@code draws[0].size}; empty for the whole document
 * @param asked hears the place of each text, number and flag that somebody reads
 */
public record Located(String path, Json value, Consumer<String> asked) {

    private static final int LINE = 200;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{1,40}");

    /** A value at a place, where nobody wants to know what is asked for. */
    public Located(String path, Json value) {
        this(path, value, _ -> {});
    }

    /** A whole document. */
    public static Located root(Json value) {
        return new Located("", value);
    }

    /**
     * This object, if it has no members but these. Of others only a plain word is repeated, never what might be run.
     */
    public Located only(String... names) {
        object().members().keySet().stream()
                .filter(name -> !List.of(names).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    String other = PLAIN.matcher(name).matches() ? name : "something";
                    throw new JsonRefused("%s isn't known here; leave it out".formatted(under(other)));
                });
        return this;
    }

    /** A member that must be there. */
    public Located member(String name) {
        return find(name).orElseThrow(() -> new JsonRefused("%s is missing".formatted(under(name))));
    }

    /** A member that may be missing or null. */
    public Optional<Located> find(String name) {
        return Optional.ofNullable(object().members().get(name))
                .filter(found -> !(found instanceof Json.Nil))
                .map(found -> new Located(under(name), found, asked));
    }

    /** A member's text. */
    public String text(String name) {
        return member(name).text();
    }

    /** A member's text as a person types it into one line: at most 200 characters, none that can't be seen. */
    public String line(String name) {
        return member(name).line();
    }

    /** A member's items, each a line as a person types it. */
    public List<String> lines(String name) {
        return list(name).stream().map(Located::line).toList();
    }

    private String line() {
        String text = text();
        if (text.length() > LINE || text.chars().anyMatch(Character::isISOControl)) {
            throw mustBe("a line of at most %d characters".formatted(LINE));
        }
        return text;
    }

    /** A member's bytes, written in base64. */
    public byte[] file(String name) {
        try {
            return Base64.getDecoder().decode(text(name));
        } catch (IllegalArgumentException other) {
            throw member(name).mustBe("a file in base64");
        }
    }

    /** A member's whole number. */
    public long whole(String name) {
        return member(name).whole();
    }

    /** A member's whole number that fits 32 bits. */
    public int number(String name) {
        return member(name).number();
    }

    /** A member's flag. */
    public boolean flag(String name) {
        return member(name).flag();
    }

    /** A member's items. */
    public List<Located> list(String name) {
        return member(name).items();
    }

    /** A member's items, all of them texts. */
    public List<String> texts(String name) {
        return list(name).stream().map(Located::text).toList();
    }

    /** A member's own members, all of them texts, sorted by name. */
    public SortedMap<String, String> textsByName(String name) {
        Located object = member(name);
        SortedMap<String, String> texts = new TreeMap<>();
        object.object().members().keySet().forEach(each -> texts.put(each, object.text(each)));
        return texts;
    }

    /** A member's day. */
    public LocalDate date(String name) {
        return member(name).date();
    }

    /** This value, which must be a day as in 2026-04-30. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException noDate) {
            throw mustBe("a date such as 2026-04-30");
        }
    }

    /** This value, which must be a text. */
    public String text() {
        asked.accept(path);
        if (value instanceof Json.Text(String text)) {
            return text;
        }
        throw mustBe("a text");
    }

    /** This value, which must be a whole number. */
    public long whole() {
        asked.accept(path);
        if (value instanceof Json.Whole(long number)) {
            return number;
        }
        throw mustBe("a whole number");
    }

    /** This value, which must be a whole number that fits 32 bits. */
    public int number() {
        long number = whole();
        if (number != (int) number) {
            throw mustBe("a smaller number");
        }
        return (int) number;
    }

    /** This value, which must be true or false. */
    public boolean flag() {
        asked.accept(path);
        if (value instanceof Json.Flag(boolean flag)) {
            return flag;
        }
        throw mustBe("true or false");
    }

    /** This value's items; it must be an array. */
    public List<Located> items() {
        if (value instanceof Json.Arr(List<Json> items)) {
            return IntStream.range(0, items.size())
                    .mapToObj(index -> new Located(path + "[" + index + "]", items.get(index), asked))
                    .toList();
        }
        throw mustBe("an array");
    }

    /** This value, which must be an object. */
    public Json.Obj object() {
        if (value instanceof Json.Obj object) {
            return object;
        }
        throw mustBe("an object");
    }

    /** A refusal of this value for the words it was read under. */
    public JsonRefused mustBe(String wanted) {
        return new JsonRefused("%s must be %s".formatted(path.isEmpty() ? "The document" : path, wanted));
    }

    /** A refusal of a member, whether it is there or not. */
    public JsonRefused refused(String name, String sentence) {
        return new JsonRefused("%s %s".formatted(under(name), sentence));
    }

    private String under(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
