package org.sendqa.packs;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * Holds that no value of a pack goes without saying how sure it is: each stands in a note, by its path or by the path
 * of what holds it, such as a draw's {@code quota}. The order of several draws is a value too, {@code draws.order}.
 * What an activity says beside its draws is covered by its own {@code rows} and {@code basis}, and so is everything
 * within an object that has rows of its own.
 */
final class NoteCheck {

    /** What names things, and what the register's reader needs. */
    private static final Set<String> NO_VALUES =
            Set.of("authority", "name", "columns", "id", "title", "status", "words", "notes", "samplePeople");

    /** What needs notes in an activity, or in a subject with a register, whose rows cover the rest. */
    private static final Set<String> DRAWN = Set.of(
            "window",
            "repeatMonths",
            "draws",
            "deadlines",
            "target",
            "answerTargets",
            "audience",
            "register",
            "timing.opens",
            "timing.announceDays",
            "timing.inAugust");

    private final List<Value> values = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private NoteCheck() {}

    static List<String> faults(Located pack) {
        Located framework = pack.member("framework");
        return Stream.of(
                        Stream.of(pack.member("authority")),
                        LayoutReader.subjects(pack.member("authority")).stream(),
                        pack.find("calendar").stream(),
                        framework.find("defaults").stream(),
                        framework.list("activities").stream(),
                        pack.find("clocks").stream().flatMap(file -> file.list("clocks").stream()))
                .flatMap(owners -> owners)
                .flatMap(owner -> new NoteCheck().ofOwner(owner))
                .toList();
    }

    /** The faults of an activity or of the authority, whose notes cover its own values. */
    private Stream<String> ofOwner(Located owner) {
        collect("", owner);
        boolean covers = owner.find("rows").isPresent();
        List<Located> noted = Maybe.list(owner, "notes").stream()
                .flatMap(note -> note.list("values").stream())
                .toList();
        Set<String> paths = noted.stream().map(Located::text).collect(toSet());
        Stream<String> missing = values.stream()
                .filter(value -> !covers || DRAWN.stream().anyMatch(value::isWithin))
                .filter(value -> paths.stream().noneMatch(value::isWithin))
                .map(value -> "%s needs a note that says how sure it is, with values: [%s]"
                        .formatted(value.place(), value.path()));
        Stream<String> unknown = noted.stream()
                .filter(path -> !known.contains(path.text()))
                .map(path -> "%s names %s, which is no value here".formatted(path.path(), path.text()));
        return Stream.concat(missing, unknown);
    }

    private void collect(String path, Located at) {
        known.add(path);
        switch (at.value()) {
            case Json.Obj(var members) ->
                members.keySet().stream()
                        .filter(name -> !NO_VALUES.contains(name))
                        .filter(_ -> path.isEmpty() || !members.containsKey("rows"))
                        .forEach(name -> collect(path.isEmpty() ? name : path + "." + name, at.member(name)));
            case Json.Arr(var items)
            when items.stream().allMatch(NoteCheck::isNamed) -> {
                if (items.size() > 1 && path.equals("draws")) {
                    known.add("draws.order");
                    values.add(new Value("draws.order", at.path()));
                }
                at.items().forEach(item -> collect(path + "." + item.text("id"), item));
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
