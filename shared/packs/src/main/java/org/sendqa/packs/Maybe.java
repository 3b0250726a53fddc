package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.json.Located;

/** Reads members that a pack may leave out. */
final class Maybe {

    private Maybe() {}

    /** A member's text; nothing where it is left out. */
    static String text(Located parent, String name) {
        return parent.find(name).map(Located::text).orElse("");
    }

    static List<String> texts(Located parent, String name) {
        return list(parent, name).stream().map(Located::text).toList();
    }

    static Map<String, String> textsByName(Located parent, String name) {
        return parent.find(name).isPresent() ? parent.textsByName(name) : Map.of();
    }

    static List<Located> list(Located parent, String name) {
        return parent.find(name).map(Located::items).orElseGet(List::of);
    }

    /** The items of a file that holds one list under its own name. */
    static List<Located> file(Located pack, String name, String list) {
        return pack.find(name).map(file -> list(file, list)).orElseGet(List::of);
    }
}
