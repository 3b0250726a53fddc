package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.About;
import org.sendqa.domain.pack.About.CodedList;
import org.sendqa.domain.pack.Ages;
import org.sendqa.domain.time.DateWords;

/** Reads what a framework's text says of itself. */
final class AboutReader {

    private AboutReader() {}

    static About read(Located pack) {
        Located about = pack.member("framework").member("about");
        return new About(
                text(about),
                pack.member("authority")
                        .find("contact")
                        .map(contact -> contact.text("email"))
                        .orElse(""),
                about.find("ages").map(AboutReader::ages).orElse(Ages.OF_PLANS),
                Maybe.file(pack, "tags", "lists").stream()
                        .map(AboutReader::list)
                        .toList());
    }

    private static String text(Located about) {
        Stream<Optional<String>> parts = Stream.of(
                Optional.of("%s (%s)".formatted(about.text("title"), about.text("source"))),
                about.find("effective").map(day -> "in effect since " + DateWords.day(Days.of(day))),
                about.find("approver").map(approver -> "approved by the " + approver.text()),
                about.find("consulted")
                        .map(asked -> "for which %d offices were consulted".formatted(asked.number("offices"))));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Ages ages(Located ages) {
        int from = ages.number("from");
        int to = ages.number("to");
        if (from < 0 || to < from || to > Ages.OF_PLANS.to()) {
            throw ages.mustBe("ages of 0 to %d, the lower one first".formatted(Ages.OF_PLANS.to()));
        }
        return new Ages(from, to);
    }

    private static CodedList list(Located list) {
        List<String> entries =
                list.list("tags").stream().map(tag -> tag.text("title")).toList();
        return new CodedList(list.text("title"), entries);
    }
}
