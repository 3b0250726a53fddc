package org.sendqa.domain.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.expression.Type;
import org.sendqa.domain.expression.Type.Code;
import org.sendqa.domain.expression.Vocabulary;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** The cases that every evaluator of conditions is held to, and the questions they are about. */
final class ConditionCases {

    static final Vocabulary VOCABULARY = new Vocabulary(
            Map.ofEntries(
                    Map.entry("heard", ordered("inadequate", "requires-improvement", "good", "outstanding")),
                    Map.entry("seen", ordered("no", "yes")),
                    Map.entry("rag", ordered("red", "amber", "green")),
                    Map.entry("setting", new Code(List.of("nursery", "school", "college"), false)),
                    Map.entry("usual", new Code(List.of("nursery", "school", "college"), false)),
                    Map.entry("needs", new Type.Codes(List.of("communication", "cognition", "semh", "physical"))),
                    Map.entry("remarks", new Type.Text()),
                    Map.entry("other", new Type.Text()),
                    Map.entry("pages", new Type.Whole()),
                    Map.entry("sheets", new Type.Whole()),
                    Map.entry("meeting", new Type.Day()),
                    Map.entry("notice", new Type.Day()),
                    Map.entry("request", new Type.Dates()),
                    Map.entry("drafts", new Type.Entries())),
            Map.of(
                    "ageGroup", ordered("under 5", "5 to 10", "11 to 15", "16 to 19", "20 to 25"),
                    "phase", ordered("Early years", "Primary", "Secondary", "Post-16")));

    /** Beside the page that explains the language, where the site's tests find them too. */
    private static final Path FILE = Path.of("../docs/conditions.json");

    private ConditionCases() {}

    static List<Located> of(String name) {
        try {
            return Located.root(JsonReader.read(Files.readAllBytes(FILE))).list(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Type ordered(String... values) {
        return new Code(List.of(values), true);
    }
}
