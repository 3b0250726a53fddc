package org.sendqa.domain.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.instrument.Kind.Option;
import org.sendqa.domain.register.CellText;

/**
 * The answers that a question knows, found by id, by title, or by the tool's own word for one; capitals don't matter.
 */
final class KnownAnswers {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> titles;

    /**
     * The steps or options of one question.
     *
     * @param meanings the id that each word of the tool means, here or in another question
     */
    KnownAnswers(List<Option> options, Map<String, String> meanings) {
        titles = options.stream().map(Option::title).toList();
        for (Option option : options) {
            ids.put(CellText.folded(option.id()), option.id());
            ids.put(CellText.folded(option.title()), option.id());
            meanings.forEach((word, meant) -> {
                if (meant.equals(option.id())) {
                    ids.put(CellText.folded(word), option.id());
                }
            });
        }
    }

    Optional<String> find(String text) {
        return Optional.ofNullable(ids.get(CellText.folded(text)));
    }

    /** Several, with semicolons between them; empty if one of them isn't known. */
    Optional<List<String>> all(String text) {
        List<String> found = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Optional<String> id = find(part);
            if (id.isPresent()) {
                found.add(id.get());
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** What to do about a text that is none of them. */
    String remedy() {
        return "Write one of %s".formatted(String.join(", ", titles));
    }
}
