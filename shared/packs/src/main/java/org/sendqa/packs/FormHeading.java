package org.sendqa.packs;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A column's heading as survey tools write it, such as {@code hint::English (en)}.
 *
 * @param head what stands in the column, by the name that forms are read by here
 * @param tail the language, or what else follows the double colon, in small letters; may be empty
 */
record FormHeading(String head, String tail) {

    private static final Set<String> TRANSLATED =
            Set.of("label", "hint", "guidance_hint", "constraint_message", "required_message");

    /** What survey tools can also write as an attribute of their own form, such as {@code bind::relevant}. */
    private static final String ATTRIBUTE = "^(bind|control)\\s*::\\s*(jr:)?"
            + "(?=(relevant|required|constraint|calculate|readonly|constraintmsg|requiredmsg|appearance)$)";

    /** Names that stand for others, after https://xlsform.org and what is written by hand. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("relevance", "relevant"),
            Map.entry("readonly", "read_only"),
            Map.entry("calculate", "calculation"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("title", "form_title"),
            Map.entry("id_string", "form_id"));

    static FormHeading of(String written) {
        String[] parts = written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(ATTRIBUTE, "")
                .split("\\s*::\\s*", 2);
        String head = parts[0].replaceAll("[ -]", "_");
        return new FormHeading(ALIASES.getOrDefault(head, head), parts.length == 2 ? parts[1].strip() : "");
    }

    boolean isTranslated() {
        return TRANSLATED.contains(head);
    }

    /** What forms are read by here; a language is no part of it. */
    String name() {
        return tail.isEmpty() || isTranslated() ? head : "%s::%s".formatted(head, tail);
    }
}
