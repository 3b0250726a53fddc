package org.sendqa.packs;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * Holds that no value of a pack goes without saying how sure it is: each stands in a note, by its path or by the path
 * of what holds it, such as a draw's {@code quota}. The order of several draws is a value too, {@code draws.order}.
 */
final class NoteCheck {

    /** What names things, and what the register's reader needs. */
    private static final Set<String> NO_VALUES =
            Set.of("authority", "name", "columns", "id", "title", "status", "words", "notes");

    private NoteCheck() {}

    static List<String> faults(Located pack) {
        Stream<Located> noted = Stream.concat(
                Stream.of(pack.member("authority")), pack.member("framework").list("activities").stream());
        Stream<Located> clocks = pack.find("clocks").stream().flatMap(file -> file.list("clocks").stream());
        return Stream.concat(noted, clocks).flatMap(NoteCheck::ofOwner).toList();
    }

    /** The faults of an activity, of a clock or of the authority, whose notes cover its own values. */
    private static Stream<String> ofOwner(Located owner) {
        List<Value> values = new ArrayList<>();
        collect(values, "", owner);
        List<Located> noted = owner.list("notes").stream()
                .flatMap(note -> note.list("values").stream())
                .toList();
        Set<String> paths = noted.stream().map(Located::text).collect(toSet());
        Predicate<String> isThere = path -> values.stream().anyMatch(value -> value.isWithin(path));
        Stream<String> missing = values.stream()
                .filter(value -> paths.stream().noneMatch(value::isWithin))
                .map(value -> "%s needs a note that says how sure it is, with values: [%s]"
                        .formatted(value.place(), value.path()));
        Stream<String> unknown = noted.stream()
                .filter(path -> !isThere.test(path.text()))
                .map(path -> "%s names %s, which is no value here".formatted(path.path(), path.text()));
        return Stream.concat(missing, unknown);
    }

    private static void collect(List<Value> values, String path, Located at) {
        switch (at.value()) {
            case Json.Obj(var members) ->
                members.keySet().stream()
                        .filter(name -> !NO_VALUES.contains(name))
                        .forEach(name -> collect(values, path.isEmpty() ? name : path + "." + name, at.member(name)));
            case Json.Arr(var items)
            when items.stream().allMatch(NoteCheck::isNamed) -> {
                if (items.size() > 1) {
                    values.add(new Value(path + ".order", at.path()));
                }
                at.items().forEach(item -> collect(values, path + "." + item.text("id"), item));
            }
            case Json.Arr _, Json.Text _, Json.Whole _, Json.Flag _, Json.Nil _ ->
                values.add(new Value(path, at.path()));
        }
    }

    private static boolean isNamed(Json item) {
        return item instanceof Json.Obj(var members) && members.containsKey("id");
    }

    /**
     * A value that needs a note.
     *
     * @param path as notes name it
     * @param place where it stands in the pack
     */
    private record Value(String path, String place) {

        boolean isWithin(String noted) {
            return path.equals(noted) || path.startsWith(noted + ".");
        }
    }
}
