package org.sendqa.packs;

import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Framework;
import org.sendqa.domain.pack.FrameworkVersion;
import org.sendqa.domain.pack.OpenQuestion;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.SourceGap;

/** Reads all that a framework describes. */
final class FrameworkReader {

    private FrameworkReader() {}

    static Framework read(Located pack) {
        return new Framework(
                version(pack.member("framework").member("about")),
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
                Names.ids(Maybe.list(authority, "agencies")));
    }

    private static FrameworkVersion version(Located about) {
        return new FrameworkVersion(
                about.text("version"),
                about.text("source"),
                Days.of(about.member("usedFrom").member("day")));
    }
}
