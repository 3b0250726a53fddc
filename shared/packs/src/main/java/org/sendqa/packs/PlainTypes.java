package org.sendqa.packs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of questions as survey tools write them, in the one way in which they are read here. */
final class PlainTypes {

    private static final Pattern SELECT = Pattern.compile(
            "(?:add )?select[ _]?(one|1|multiple|all that apply)(?: prompt using| from)? (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ALIASES =
            Map.of("int", "integer", "string", "text", "begin_loop", "begin_repeat", "end_loop", "end_repeat");

    private static final String FILE =
            "an audit takes no pictures, recordings, files, places or codes; ask for words with"
                    + " the type text, or leave the row out";
    private static final String TIME = "times of day aren't asked; write date, and a text for the time if it matters";
    private static final String LIST =
            "choices stand on the sheet choices; copy them there and write select_one and the" + " list's name";
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry(
                    "decimal",
                    "numbers are whole here; ask with the type integer in a smaller unit, such as minutes instead of"
                            + " hours, or write text"),
            Map.entry("rank", "nothing is put into an order; ask about each with select_one"),
            Map.entry("acknowledge", "nothing is ticked off; write select_one with a list of yes and no"),
            Map.entry("trigger", "nothing is ticked off; write select_one with a list of yes and no"),
            Map.entry("time", TIME),
            Map.entry("datetime", TIME),
            Map.entry("geopoint", FILE),
            Map.entry("geotrace", FILE),
            Map.entry("geoshape", FILE),
            Map.entry("start-geopoint", FILE),
            Map.entry("image", FILE),
            Map.entry("photo", FILE),
            Map.entry("audio", FILE),
            Map.entry("background-audio", FILE),
            Map.entry("video", FILE),
            Map.entry("file", FILE),
            Map.entry("barcode", FILE),
            Map.entry("select_one_from_file", LIST),
            Map.entry("select_multiple_from_file", LIST),
            Map.entry("select_one_external", LIST),
            Map.entry("xml-external", LIST),
            Map.entry("csv-external", LIST));

    private PlainTypes() {}

    /** A type in the way in which it is read: {@code select_one list}, {@code begin_group}, {@code integer}. */
    static String of(String written) {
        String type = written.strip().replaceAll("\\s+", " ");
        Matcher select = SELECT.matcher(type);
        if (select.matches()) {
            boolean one = select.group(1).matches("(?i)one|1");
            return (one ? "select_one " : "select_multiple ") + select.group(2);
        }
        String small = type.toLowerCase(Locale.ROOT);
        String joined = small.matches("(begin|end) \\w+") ? small.replace(' ', '_') : small;
        return ALIASES.getOrDefault(joined, joined);
    }

    /** The id of the list that a type chooses from; empty for others. */
    static String list(String type) {
        String[] words = type.split(" ", 2);
        return words.length == 2 && words[0].startsWith("select_") ? FormNames.id(words[1]) : "";
    }

    /** Why a type can't be taken, and what to write instead. */
    static Optional<String> refusal(String type) {
        if (type.startsWith("select_") && type.matches(".* or[_ ]other")) {
            return Optional.of(
                    "what else there may be is asked in words; add a choice 'other' to the list, and a row of"
                            + " type text that is relevant if it is chosen");
        }
        return Optional.ofNullable(REFUSED.get(type.split(" ", 2)[0]));
    }
}
