package org.sendqa.packs;

import java.time.LocalTime;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Safeguarding;
import org.sendqa.domain.pack.Safeguarding.Addressee;
import org.sendqa.domain.pack.Safeguarding.Duty;
import org.sendqa.domain.pack.Safeguarding.Escalation;
import org.sendqa.domain.pack.Safeguarding.Hours;
import org.sendqa.domain.pack.Safeguarding.Route;

/** Reads what happens when a case can't wait; packs published before there was such a file say nothing. */
final class SafeguardingReader {

    private SafeguardingReader() {}

    static Safeguarding read(Located pack) {
        return pack.find("safeguarding").map(SafeguardingReader::of).orElse(Safeguarding.NONE);
    }

    private static Safeguarding of(Located file) {
        Located hours = file.member("hours");
        return new Safeguarding(
                file.list("routes").stream().map(SafeguardingReader::route).toList(),
                file.list("tell").stream()
                        .map(one -> new Addressee(one.text("as"), one.texts("fields")))
                        .toList(),
                new Duty(file.member("duty").texts("roles"), Maybe.text(file.member("duty"), "address")),
                Maybe.texts(file, "watchers"),
                new Hours(time(hours, "opens"), time(hours, "closes")),
                file.list("escalation").stream()
                        .map(step -> new Escalation(step.number("afterWorkingHours"), step.texts("to")))
                        .toList());
    }

    private static Route route(Located route) {
        return new Route(
                route.text("id"),
                route.text("title"),
                route.text("purpose"),
                Maybe.text(route, "phone"),
                Maybe.text(route, "web"));
    }

    private static LocalTime time(Located hours, String name) {
        String text = hours.text(name);
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw hours.refused(name, "must be a time of day such as \"09:00\"");
        }
        return LocalTime.parse(text);
    }
}
