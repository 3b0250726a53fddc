package org.sendqa.packs;

import java.util.List;

/**
 * A section of a form: the row that begins it and those within it.
 *
 * @param head its {@code label} is the section's title, its {@code hint} the guidance
 */
record FormSection(FormLine head, List<FormLine> lines) {

    /** Copies the lines. */
    FormSection {
        lines = List.copyOf(lines);
    }

    /** Whether it only says something. */
    boolean isNotes() {
        return lines.stream().allMatch(FormSection::isNote);
    }

    static boolean isNote(FormLine line) {
        return line.text("type").equals("note");
    }
}
