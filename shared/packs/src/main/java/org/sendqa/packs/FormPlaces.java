package org.sendqa.packs;

import java.util.HashMap;
import java.util.Map;

/** Remembers in which cell each value of a form was written. */
final class FormPlaces {

    private final Map<String, String> cells = new HashMap<>();

    void put(String path, String cell) {
        cells.put(path, cell);
    }

    /** The cell of a path such as {@code sections[0].questions[1].when}, or of the nearest one around it. */
    String nearest(String path) {
        String around = path;
        while (!around.isEmpty() && !cells.containsKey(around)) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return cells.getOrDefault(around, "settings!A1");
    }
}
