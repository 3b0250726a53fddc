package org.sendqa.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.domain.feedback.HandedIn;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A step of findings as a map within their item. */
final class FindingsStepMap {

    private FindingsStepMap() {}

    static AttributeValue of(FindingsStep step) {
        Map<String, AttributeValue> map = new HashMap<>(Map.of(
                "kind", Table.text(step.kind()), "at", Table.text(step.at().toString())));
        switch (step) {
            case Returned(var _, var about, var version) -> {
                map.put("answers", Table.text(about.answers()));
                map.put("handedInAt", Table.text(about.at().toString()));
                map.put("version", Table.number(version));
            }
            case Answered(var _, var words, var help) -> {
                map.put("words", Table.text(words));
                map.put("help", AttributeValue.fromBool(help));
            }
            case Discussed(var _, var by, var talk) -> {
                map.put("by", Table.text(by));
                map.put("on", Table.text(talk.on().toString()));
                map.put("agreed", Table.text(talk.agreed()));
                talk.again().ifPresent(day -> map.put("again", Table.text(day.toString())));
            }
        }
        return AttributeValue.fromM(map);
    }

    static FindingsStep step(Item item) {
        Instant at = Instant.parse(item.text("at"));
        return switch (item.text("kind")) {
            case "returned" ->
                new Returned(
                        at,
                        new HandedIn(item.text("answers"), Instant.parse(item.text("handedInAt"))),
                        item.number("version"));
            case "answered" -> new Answered(at, item.text("words"), item.flag("help"));
            case "discussed" -> new Discussed(at, item.text("by"), talk(item));
            default -> throw new IllegalStateException("Findings have no step " + item.text("kind"));
        };
    }

    private static Talk talk(Item item) {
        return new Talk(
                LocalDate.parse(item.text("on")),
                item.text("agreed"),
                item.optionalText("again").map(LocalDate::parse));
    }
}
