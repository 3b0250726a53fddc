package org.sendqa.domain.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.pack.RegisterLayout;

/**
 * A case that nobody has, for practice: as much to read as a form needs to be tried, and plainly invented.
 *
 * @param subjects that it is one of
 * @param facts what would be known of it, by a register's fields
 */
public record InventedCase(Set<String> subjects, String title, Map<String, String> facts, List<Part> parts) {

    /** Copies the collections. */
    public InventedCase {
        subjects = Set.copyOf(subjects);
        facts = Map.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** A part of what there is to read. */
    public record Part(String heading, List<String> paragraphs) {

        /** Copies the paragraphs. */
        public Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Those facts that an authority's register could hold, in its order: the form's conditions never see any others.
     */
    public Map<String, String> factsIn(RegisterLayout register) {
        Map<String, String> known = new LinkedHashMap<>();
        for (RegisterLayout.Column column : register.columns()) {
            String value = facts.getOrDefault(column.field(), "");
            boolean allowed = column.values().isEmpty() || column.values().contains(value);
            if (!value.isEmpty() && allowed) {
                known.put(column.field(), value);
            }
        }
        return known;
    }
}
