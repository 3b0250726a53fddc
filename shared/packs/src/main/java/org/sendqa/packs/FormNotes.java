package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes of a form as guidance: of the section that they begin, else of the question that they stand before, or behind
 * if none follows. A section of notes alone is guidance of the next one, or of the last.
 */
final class FormNotes {

    private static final String HINT = "hint";

    private final FormFindings findings;

    FormNotes(FormFindings findings) {
        this.findings = findings;
    }

    List<FormSection> folded(List<FormSection> sections) {
        List<FormSection> all = new ArrayList<>();
        String before = "";
        for (FormSection section : sections) {
            section.lines().stream().filter(FormSection::isNote).forEach(this::told);
            if (section.isNotes()) {
                refuseCondition(section.head());
                before = FormWords.joined(before, alone(section));
            } else {
                all.add(folded(section, before));
                before = "";
            }
        }
        if (!all.isEmpty()) {
            FormSection last = all.removeLast();
            all.add(new FormSection(last.head().and(HINT, before), last.lines()));
        } else if (!before.isEmpty()) {
            findings.fault("survey!A1", "has no questions, only notes");
        }
        return all;
    }

    private void told(FormLine note) {
        findings.tell("Notes have become guidance of the section or question where they stand", note.named("name"));
        refuseCondition(note);
    }

    private void refuseCondition(FormLine note) {
        note.find("relevant")
                .ifPresent(cell -> findings.fault(
                        cell.place(),
                        "shows a note in some cases only, which guidance doesn't; empty this cell, or put the note's"
                                + " words into the hint of the question that they belong to"));
    }

    private static String alone(FormSection section) {
        return section.lines().stream()
                .map(FormNotes::words)
                .reduce(section.head().text(HINT), FormWords::joined);
    }

    private static String words(FormLine note) {
        return FormWords.joined(note.text("label"), note.text(HINT));
    }

    private static FormSection folded(FormSection section, String before) {
        FormLine head = section.head()
                .with(HINT, FormWords.joined(before, section.head().text(HINT)));
        List<FormLine> lines = new ArrayList<>();
        String pending = "";
        for (FormLine line : section.lines()) {
            if (FormSection.isNote(line)) {
                pending = FormWords.joined(pending, words(line));
            } else if (line.text("type").equals("end_repeat")) {
                behind(lines, pending);
                lines.add(line);
                pending = "";
            } else {
                head = lines.isEmpty() ? head.and(HINT, pending) : head;
                lines.add(lines.isEmpty() ? line : line.with(HINT, FormWords.joined(pending, line.text(HINT))));
                pending = "";
            }
        }
        behind(lines, pending);
        return new FormSection(head, lines);
    }

    /** Puts words behind those of the last question; what ends a repeat is none. */
    private static void behind(List<FormLine> lines, String words) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (!lines.get(at).text("type").equals("end_repeat")) {
                lines.set(at, lines.get(at).and(HINT, words));
                return;
            }
        }
    }
}
