package org.sendqa.domain.sampling;

import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.Window;

/** Reads back what a design says of when something must have happened. */
final class WindowReader {

    private WindowReader() {}

    static Window window(Located design) {
        return new Window(design.text("windowEvent"), reach(design.member("window")));
    }

    private static Window.Reach reach(Located json) {
        return json.find("terms").isPresent()
                ? new Window.Terms(
                        json.number("terms"),
                        json.list("starts").stream().map(Located::date).toList())
                : new Window.Months(json.number("months"));
    }
}
