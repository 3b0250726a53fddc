package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Where;

/** Reads how auditors come by the papers of a case, and which roles are held by people from outside. */
final class PapersReader {

    private PapersReader() {}

    static PapersPlan read(Located papers) {
        Located plan = papers.only("what", "internal", "external", "contributions");
        List<Located> what = plan.list("what");
        what.stream().filter(paper -> paper.text().isBlank()).findFirst().ifPresent(blank -> {
            throw blank.mustBe("the name of a document");
        });
        PapersPlan read = new PapersPlan(
                what.stream().map(Located::text).toList(),
                way(plan, "internal", PapersPlan.UNSAID.internal()),
                way(plan, "external", PapersPlan.UNSAID.external()),
                Maybe.list(plan, "contributions").stream()
                        .map(one -> expected(one, plan))
                        .toList());
        if (read.hasBundles() && what.isEmpty()) {
            throw plan.member("what").mustBe("at least one document: each is prepared by itself for a BUNDLE");
        }
        return read;
    }

    private static Expected expected(Located said, Located plan) {
        Located one = said.only("contribution", "paper", "expected", "basis", "rows");
        one.texts("rows");
        one.find("paper")
                .filter(paper -> !plan.texts("what").contains(paper.text()))
                .ifPresent(paper -> {
                    throw paper.mustBe("one of the documents under what");
                });
        List<Where> where = one.find("expected").map(PapersReader::where).orElseGet(() -> List.of(Where.ALL));
        return new Expected(one.text("contribution"), Maybe.text(one, "paper"), where);
    }

    private static List<Where> where(Located expected) {
        if (!(expected.value() instanceof Json.Text)) {
            return WhereReader.themes(expected);
        }
        if (!expected.text().equals("never")) {
            throw expected.mustBe("never, or attributes with their values");
        }
        return List.of();
    }

    private static Way way(Located plan, String whose, Way otherwise) {
        return plan.find(whose).map(way -> PackReader.constant(way, Way.class)).orElse(otherwise);
    }

    static Set<String> externalRoles(Located pack) {
        return Maybe.list(pack.member("authority"), "roles").stream()
                .filter(role -> role.find("external").map(Located::flag).orElse(false))
                .map(role -> role.text("id"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
