package org.sendqa.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * Holds that a pack says nothing in vain: each of its values is asked for when the pack is read, or when it is checked
 * whether forms and scales are as the framework wants them. Left alone is what says how sure a value is, what names
 * things for people, how many made-up people a trial run has, and what waits for a number or for its kind to be built.
 */
final class UnreadCheck {

    private static final Pattern SAID_OF_VALUES =
            Pattern.compile("(.*[.])?(rows|row|basis|notes|values|aliases|samplePeople|supplied|unwritten)([.\\[].*)?");

    /** Names of what has an id: {@code authority.agencies[2].title}, {@code scales.scales[0].id}. */
    private static final Pattern NAMES = Pattern.compile("(authority|scales|tags)[.].*[.](id|title)");

    private final Set<String> asked = new HashSet<>();
    private final List<String> waiting;

    private UnreadCheck(Located pack) {
        this.waiting = pack.member("framework").list("activities").stream()
                .filter(activity -> !Readiness.draws(activity))
                .flatMap(activity -> Stream.of("draws", "instrument").map(name -> activity.path() + "." + name))
                .toList();
    }

    static List<String> faults(Located pack) {
        UnreadCheck check = new UnreadCheck(pack);
        Located heard = new Located(pack.path(), pack.value(), check.asked::add);
        PackReader.read(heard, "");
        heard.member("framework").list("activities").stream()
                .filter(Readiness::draws)
                .forEach(activity -> ActivityReader.one(heard, activity, List.of()));
        EveryFormCheck.faults(heard);
        ScaleUseCheck.faults(heard);
        return Parts.of(pack)
                .filter(part -> !(part.value() instanceof Json.Obj || part.value() instanceof Json.Arr))
                .map(Located::path)
                .filter(check::isInVain)
                .map("%s is read by nothing: take it out, and give the reason in coverage.yaml"::formatted)
                .toList();
    }

    private boolean isInVain(String path) {
        return !asked.contains(path)
                && !SAID_OF_VALUES.matcher(path).matches()
                && !NAMES.matcher(path).matches()
                && waiting.stream().noneMatch(path::startsWith);
    }
}
