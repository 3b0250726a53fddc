package org.sendqa.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.FrameworkVersion;
import org.sendqa.domain.pack.OpenQuestion;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.Review;
import org.sendqa.domain.pack.SourceGap;

/** Reads all that a framework describes. */
final class FrameworkReader {

    private FrameworkReader() {}

    static Framework read(Located pack) {
        return new Framework(
                version(pack),
                EntryReader.all(pack),
                participants(pack),
                Maybe.file(pack, "bodies", "bodies").stream()
                        .map(BodyReader::body)
                        .toList(),
                Maybe.file(pack, "escalations", "escalations").stream()
                        .map(BodyReader::escalation)
                        .toList(),
                Maybe.file(pack, "tools", "tools").stream()
                        .map(ToolReader::tool)
                        .toList(),
                SafeguardingReader.read(pack),
                Maybe.file(pack, "gaps", "sourceGaps").stream()
                        .map(gap -> new SourceGap(gap.text("what"), gap.text("row")))
                        .toList(),
                Maybe.file(pack, "gaps", "questions").stream()
                        .map(open -> new OpenQuestion(open.text("question"), open.text("meanwhile"), open.text("row")))
                        .toList());
    }

    private static Participants participants(Located pack) {
        Located authority = pack.member("authority");
        return new Participants(
                Names.ids(Maybe.list(authority, "roles")),
                PapersReader.externalRoles(pack),
                agencies(authority),
                PartnerReader.all(pack));
    }

    private static Map<String, String> agencies(Located authority) {
        Map<String, String> titles = new LinkedHashMap<>();
        Maybe.list(authority, "agencies").forEach(agency -> titles.put(agency.text("id"), agency.text("title")));
        return titles;
    }

    private static FrameworkVersion version(Located pack) {
        Located about = pack.member("framework").member("about");
        return new FrameworkVersion(
                about.text("version"),
                about.text("source"),
                Days.of(about.member("usedFrom").member("day")),
                reviews(about, pack.list("instruments")),
                AboutReader.read(pack));
    }

    private static List<Review> reviews(Located about, List<Located> instruments) {
        List<Review> reviews = new ArrayList<>();
        review(about, "The framework").ifPresent(reviews::add);
        Maybe.list(about, "linked").stream()
                .map(linked -> new Review(linked.text("title"), Days.of(linked.member("until"))))
                .forEach(reviews::add);
        instruments.forEach(form -> review(form, form.text("title")).ifPresent(reviews::add));
        return reviews;
    }

    private static Optional<Review> review(Located text, String what) {
        return text.find("reviewDue").map(due -> new Review(what, Days.of(due.member("day"))));
    }
}
