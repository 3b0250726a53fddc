package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Scale.Shape;
import org.sendqa.domain.json.Located;

/** Reads how a question is answered; which fields belong to it depends on its kind. */
final class KindReader {

    /** Kinds that are answered with a step of a scale of the same shape, then the others. */
    static final List<String> KINDS = List.of(
            "GRADE",
            "INCLUSION",
            "YES_NO",
            "RAG",
            "MARKS",
            "CHOICE",
            "CHOICES",
            "TEXT",
            "NUMBER",
            "DATE",
            "DATES",
            "GROUP");

    private static final int SHORT_TEXT = 4000;
    private static final int MOST_ENTRIES = 30;

    private final List<Scale> scales;

    KindReader(List<Scale> scales) {
        this.scales = scales;
    }

    /** The kind of any question but a group, which its reader knows. */
    Kind read(Located question) {
        return switch (Fields.oneOf(question, "kind", KINDS)) {
            case "CHOICE" -> new Kind.Choice(options(question));
            case "CHOICES" -> new Kind.Choices(options(question));
            case "TEXT" -> new Kind.Text(between(question, "limit", 1, SHORT_TEXT));
            case "NUMBER" -> whole(question);
            case "DATE" -> new Kind.Day();
            case "DATES" ->
                new Kind.Dates(question.find("due").map(KindReader::due).orElse(Kind.Due.ENTERED));
            case "GROUP" -> throw question.refused("kind", "can't repeat within what repeats already");
            default -> scaled(question);
        };
    }

    static int most(Located question) {
        return between(question, "most", 1, MOST_ENTRIES);
    }

    private Kind scaled(Located question) {
        Shape shape = Shape.valueOf(question.text("kind"));
        Scale scale = scale(question, shape);
        List<String> descriptors = question.find("descriptors").isPresent() ? question.texts("descriptors") : List.of();
        if (shape == Shape.GRADE && question.find("descriptors").isEmpty()) {
            throw question.refused("descriptors", "must say what each grade looks like here, best first");
        }
        if (!descriptors.isEmpty() && descriptors.size() != scale.steps().size()) {
            throw question.refused(
                    "descriptors",
                    "has %d, but the scale '%s' has %d steps"
                            .formatted(
                                    descriptors.size(),
                                    scale.id(),
                                    scale.steps().size()));
        }
        return new Kind.Scaled(scale.id(), descriptors);
    }

    private Scale scale(Located question, Shape shape) {
        List<Scale> fitting =
                scales.stream().filter(scale -> scale.shape() == shape).toList();
        if (question.find("scale").isEmpty()) {
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            throw question.refused(
                    "kind", "needs a scale: the instrument has %d of this shape".formatted(fitting.size()));
        }
        String id =
                Fields.oneOf(question, "scale", fitting.stream().map(Scale::id).toList());
        return fitting.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind.Option> options(Located question) {
        List<Kind.Option> options = question.list("options").stream()
                .map(option ->
                        new Kind.Option(Ids.of(Fields.only(option, List.of("id", "title"))), option.text("title")))
                .toList();
        Stream<String> ids = options.stream().map(Kind.Option::id).distinct();
        if (options.size() < 2 || ids.count() < options.size()) {
            throw question.refused("options", "must be two or more with different ids");
        }
        return options;
    }

    private static Kind whole(Located question) {
        long least = question.whole("least");
        long most = question.whole("most");
        if (least >= most) {
            throw question.refused("most", "must be more than least");
        }
        return new Kind.Whole(least, most);
    }

    private static Kind.Due due(Located due) {
        Fields.only(due, List.of("after", "weeks"));
        return new Kind.Due(due.text("after"), between(due, "weeks", 0, 104));
    }

    private static int between(Located object, String name, int least, int most) {
        int number = object.number(name);
        if (number < least || number > most) {
            throw object.refused(name, "must be %d to %d".formatted(least, most));
        }
        return number;
    }
}
