package org.sendqa.domain.audit;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.expression.Type;
import org.sendqa.domain.expression.Type.Code;
import org.sendqa.domain.expression.Vocabulary;

/** The questions that the cases of conditions are about. */
final class ConditionNames {

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

    private ConditionNames() {}

    private static Type ordered(String... values) {
        return new Code(List.of(values), true);
    }
}
