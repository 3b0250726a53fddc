package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.time.Window;

/** Whether a draw's window looks at a date that its register brings, and at terms that the calendar knows. */
final class WindowCheck {

    private WindowCheck() {}

    static List<String> faults(String place, Window window, RegisterLayout register, Pack pack) {
        Stream<String> event = window.events().stream()
                .filter(one -> !isDate(one, register))
                .map(one -> one.equals(window.event())
                        ? place + ".event is no date of the register"
                        : "%s.or names '%s', which is no date of the register".formatted(place, one));
        Stream<String> terms = isKnown(window, pack)
                ? Stream.empty()
                : Stream.of(place
                        + ".terms needs the dates of earlier terms: add the academic year before to calendar.yaml");
        return Stream.concat(event, terms).toList();
    }

    private static boolean isDate(String event, RegisterLayout register) {
        return register.columns().stream()
                .anyMatch(column -> column.kind() == Kind.DATE && column.field().equals(event));
    }

    private static boolean isKnown(Window window, Pack pack) {
        return switch (window.reach()) {
            case Window.Months _ -> true;
            case Window.Terms terms -> terms.isKnown(pack.framework().version().usedFrom());
        };
    }
}
