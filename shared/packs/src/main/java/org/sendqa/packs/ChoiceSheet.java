package org.sendqa.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** The lists of choices of a form: those whose first row gives a shape are scales, best first; the others options. */
final class ChoiceSheet {

    static final List<String> HEADINGS = List.of("list_name", "name", "label", "shape", "passes", "basis", "row");

    private final Map<String, List<FormLine>> lists = new LinkedHashMap<>();
    private final FormPlaces places;
    private final List<Json> scales = new ArrayList<>();

    ChoiceSheet(FormSheet sheet, FormPlaces places, List<String> faults) {
        this.places = places;
        for (FormLine line : sheet.rows()) {
            String list = line.text("list_name");
            if (list.isEmpty()) {
                faults.add("%s names no list; write its name under list_name".formatted(line.place()));
            }
            lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(line);
        }
        lists.keySet().stream().filter(name -> shape(name).isPresent()).forEach(name -> scales.add(scale(name)));
    }

    List<Json> scales() {
        return List.copyOf(scales);
    }

    List<String> names() {
        return List.copyOf(lists.keySet());
    }

    /** The shape of a list that is a scale. */
    Optional<String> shape(String list) {
        return lists.getOrDefault(list, List.of()).stream()
                .findFirst()
                .flatMap(line -> line.find("shape"))
                .map(FormCell::text);
    }

    /** Whether a list is a scale of grades, which look different in each question. */
    boolean isGraded(String list) {
        return shape(list).filter(Scale.Shape.GRADE.name()::equals).isPresent();
    }

    /** The steps of a scale, best first. */
    List<String> steps(String list) {
        return lists.getOrDefault(list, List.of()).stream()
                .map(line -> line.text("name"))
                .toList();
    }

    /** The options of a list that is no scale. */
    Json options(String list, String path) {
        List<Json> options = new ArrayList<>();
        for (FormLine line : lists.getOrDefault(list, List.of())) {
            options.add(choice(line, "%s[%d]".formatted(path, options.size())).build());
        }
        return new Json.Arr(options);
    }

    private Json scale(String list) {
        String path = "scales[%d]".formatted(scales.size());
        List<FormLine> lines = lists.getOrDefault(list, List.of());
        FormLine first = lines.getFirst();
        places.put(path, first.place());
        JsonObject scale = new JsonObject().put("id", list);
        CellFields fields = new CellFields(scale, path, first, places);
        fields.text("shape", "shape");
        fields.text("basis", "basis");
        fields.text("row", "row");
        List<Json> steps = new ArrayList<>();
        for (FormLine line : lines) {
            String step = "%s.steps[%d]".formatted(path, steps.size());
            JsonObject choice = choice(line, step);
            new CellFields(choice, step, line, places).flag("passes", "passes");
            steps.add(choice.build());
        }
        return scale.list("steps", steps).build();
    }

    private JsonObject choice(FormLine line, String path) {
        places.put(path, line.place());
        JsonObject choice = new JsonObject();
        CellFields fields = new CellFields(choice, path, line, places);
        fields.text("name", "id");
        fields.text("label", "title");
        return choice;
    }
}
