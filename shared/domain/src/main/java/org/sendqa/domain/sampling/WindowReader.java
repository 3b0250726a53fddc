package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.Window;

/** Reads back what a design says of when something must have happened. */
final class WindowReader {

    private WindowReader() {}

    static Window window(Located design) {
        Located window = design.member("window");
        List<String> others = window.find("or").isPresent() ? window.texts("or") : List.of();
        return new Window(design.text("windowEvent"), others, reach(window));
    }

    private static Window.Reach reach(Located json) {
        return json.find("terms").isPresent()
                ? new Window.Terms(
                        json.number("terms"),
                        json.list("starts").stream().map(Located::date).toList())
                : new Window.Months(json.number("months"), bridged(json));
    }

    private static Set<Integer> bridged(Located json) {
        return json.find("bridged").stream()
                .flatMap(months -> months.items().stream())
                .map(Located::number)
                .collect(Collectors.toSet());
    }
}
