package org.sendqa.packs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/**
 * Puts the cells of a row into an object, each under its field's name, and remembers where it stood.
 *
 * @param path of the object, empty for the whole form
 */
record CellFields(JsonObject object, String path, FormLine line, FormPlaces places) {

    private static final List<String> TRUE = List.of("yes", "true", "true()");
    private static final List<String> FALSE = List.of("no", "false", "false()");

    void text(String heading, String field) {
        put(heading, field, Json.Text::new);
    }

    void texts(String heading, String field) {
        put(
                heading,
                field,
                text -> new Json.Arr(Arrays.stream(text.split("[,;]"))
                        .<Json>map(one -> new Json.Text(one.strip()))
                        .toList()));
    }

    /** Yes, no, or a condition. */
    void flag(String heading, String field) {
        put(heading, field, CellFields::flag);
    }

    void number(String heading, String field, List<String> faults) {
        line.find(heading)
                .filter(cell -> !cell.text().matches("-?[0-9]{1,9}"))
                .ifPresent(
                        cell -> faults.add("%s must be a whole number, not '%s'".formatted(cell.place(), cell.text())));
        put(heading, field, text -> new Json.Whole(text.matches("-?[0-9]{1,9}") ? Long.parseLong(text) : 0));
    }

    private static Json flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return new Json.Flag(TRUE.contains(word));
        }
        return new Json.Text(text);
    }

    private void put(String heading, String field, Function<String, Json> reader) {
        line.find(heading).ifPresent(cell -> {
            places.put(path.isEmpty() ? field : path + "." + field, cell.place());
            object.put(field, reader.apply(cell.text()));
        });
    }
}
