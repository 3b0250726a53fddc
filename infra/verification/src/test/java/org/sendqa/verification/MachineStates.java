package org.sendqa.verification;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.visitors.Repository;
import org.yaml.snakeyaml.Yaml;

/** The states of a state machine's file by name, those within Map and Parallel too. */
final class MachineStates {

    private MachineStates() {}

    static SortedMap<String, Map<?, ?>> tasks(Path machine) {
        SortedMap<String, Map<?, ?>> tasks = new TreeMap<>();
        gather(new Yaml().load(String.join("\n", Repository.lines(machine))), tasks);
        return tasks;
    }

    private static void gather(Object node, SortedMap<String, Map<?, ?>> tasks) {
        if (node instanceof List<?> list) {
            list.forEach(entry -> gather(entry, tasks));
        }
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof Map<?, ?> state && "Task".equals(state.get("Type"))) {
                    tasks.put(name.toString(), state);
                }
                gather(value, tasks);
            });
        }
    }
}
