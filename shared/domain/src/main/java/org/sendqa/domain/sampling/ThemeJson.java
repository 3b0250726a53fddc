package org.sendqa.domain.sampling;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Where;

/** A theme as JSON, as it is entered and kept. */
final class ThemeJson {

    private ThemeJson() {}

    static String write(Theme theme) {
        JsonObject picks = new JsonObject();
        theme.picks().values().forEach(picks::texts);
        return CanonicalJson.write(new JsonObject()
                .put("words", theme.words())
                .put("picks", picks.build())
                .build());
    }

    static Theme read(Located theme) {
        theme.only("words", "picks");
        Located picks = theme.member("picks");
        SortedMap<String, List<String>> values = new TreeMap<>();
        picks.object().members().keySet().forEach(name -> values.put(name, picks.lines(name)));
        return new Theme(theme.line("words").strip(), new Where(values));
    }
}
