package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sendqa.domain.words.Likeness;

/**
 * Reads the headings of one sheet of a form: which columns are read under what name, which are left aside, and which
 * nobody knows, so that what stands under them would be lost.
 *
 * @param known the names that columns are read by, and beginnings of names that end with {@code ::}
 */
record FormHeadings(String sheet, List<String> known, FormLanguage language, FormFindings findings) {

    /**
     * What each column is read as; empty for those that aren't.
     *
     * @param filled whether anything stands under a heading
     */
    List<String> read(List<String> written, IntPredicate filled) {
        List<FormHeading> all = written.stream().map(FormHeading::of).toList();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < written.size(); column++) {
            String place = "%s!%s".formatted(sheet, FormSheet.letters(column));
            Optional<String> aside = aside(all.get(column), all);
            if (aside.isPresent()) {
                if (filled.test(column)) {
                    String heading = written.get(column).strip();
                    findings.aside(aside.get(), heading.isEmpty() ? place : "%s (%s)".formatted(place, heading));
                }
                names.add("");
            } else {
                names.add(name(all.get(column), written.get(column).strip(), names, place + "1"));
            }
        }
        return names;
    }

    private Optional<String> aside(FormHeading heading, List<FormHeading> all) {
        if (heading.head().isEmpty()) {
            return Optional.of("it stands under no heading");
        }
        if (heading.isTranslated() && !language.takes(heading, all)) {
            return Optional.of("a form has one language here, and this one is taken from " + language.words());
        }
        if (isKnown(heading.name())) {
            return Optional.empty();
        }
        return FormAside.column(heading)
                .or(() -> Optional.of("a choice has its name and its words only")
                        .filter(_ ->
                                sheet.equals(XlsForm.CHOICES) && meant(heading).isEmpty()));
    }

    private String name(FormHeading heading, String written, List<String> before, String place) {
        if (!isKnown(heading.name())) {
            findings.fault(
                    place + ":",
                    "the heading '%s' isn't used here%s"
                            .formatted(
                                    written,
                                    meant(heading)
                                            .map("; did you mean '%s'?"::formatted)
                                            .orElse("; leave it out")));
            return "";
        }
        if (before.contains(heading.name())) {
            findings.fault(place + ":", "the heading '%s' stands here twice; leave one out".formatted(written));
            return "";
        }
        return heading.name();
    }

    private boolean isKnown(String name) {
        return known.stream().anyMatch(one -> one.endsWith("::") ? name.startsWith(one) : name.equals(one));
    }

    private Optional<String> meant(FormHeading heading) {
        return Likeness.nearest(heading.name(), known);
    }
}
