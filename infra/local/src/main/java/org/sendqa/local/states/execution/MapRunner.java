package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.states.definition.State;
import org.sendqa.local.states.definition.Template;

/** Runs a map's flow once for each item. */
final class MapRunner {

    private record Item(int index, JsonNode value) {

        ObjectNode inContext() {
            ObjectNode item = JsonNodeFactory.instance.objectNode().put("Index", index);
            item.set("Value", value);
            return item;
        }
    }

    private final FlowRunner flows;

    MapRunner(FlowRunner flows) {
        this.flows = flows;
    }

    JsonNode run(State.ForEach map, View view, Strand strand) {
        JsonNode items = map.items() == null ? view.input() : view.evaluate(map.items(), "Items");
        if (!items.isArray()) {
            throw view.wrong("Items", items, "an array");
        }
        int concurrency = concurrency(map.maxConcurrency(), view);
        strand.record("MapStateStarted", details -> details.put("length", items.size()));
        List<Function<Strand, JsonNode>> works = new ArrayList<>();
        for (JsonNode item : items) {
            int index = works.size();
            works.add(worker -> iterate(map, view, new Item(index, item), worker));
        }
        JsonNode result = new FanOut("Map", works, strand).run(concurrency);
        strand.record("MapStateSucceeded", _ -> {});
        return result;
    }

    private JsonNode iterate(State.ForEach map, View view, Item item, Strand worker) {
        View seen = view.forItem(item.inContext());
        record(worker, "MapIterationStarted", map, item);
        try {
            JsonNode input =
                    map.itemSelector() == null ? item.value() : seen.evaluate(map.itemSelector(), "ItemSelector");
            JsonNode output = flows.run(map.processor(), input, seen.around(), worker);
            record(worker, "MapIterationSucceeded", map, item);
            return output;
        } catch (StateError error) {
            record(worker, "MapIterationFailed", map, item);
            throw error;
        }
    }

    private static int concurrency(@Nullable Template template, View view) {
        long most = template == null ? 0 : Seconds.of(template, "MaxConcurrency", view, 0);
        return most == 0 ? Integer.MAX_VALUE : Math.toIntExact(most);
    }

    private static void record(Strand strand, String type, State.ForEach map, Item item) {
        strand.record(type, details -> details.put("name", map.name()).put("index", item.index()));
    }
}
