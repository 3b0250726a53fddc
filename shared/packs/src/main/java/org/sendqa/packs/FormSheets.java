package org.sendqa.packs;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.words.Likeness;

/** The three sheets of a form, under the headings that are read and in one language. */
final class FormSheets {

    private final FormWorkbook book;
    private final FormFindings findings;
    private final FormSheet settings;
    private final FormLanguage language;

    FormSheets(FormWorkbook book, FormFindings findings) {
        this.book = book;
        this.findings = findings;
        book.sheets().keySet().stream()
                .filter(name -> !XlsForm.SHEETS.contains(name))
                .forEach(name -> findings.aside("only survey, choices and settings are read", "the sheet " + name));
        this.settings = sheet(XlsForm.SETTINGS, FormSettings.HEADINGS, new FormLanguage(""));
        this.language = FormLanguage.of(
                Stream.of(XlsForm.SURVEY, XlsForm.CHOICES)
                        .flatMap(name -> FormSheet.written(book.cells(name)).stream())
                        .map(FormHeading::of)
                        .toList(),
                settings.first("default_language"));
    }

    FormSheet settings() {
        return settings;
    }

    FormSheet survey() {
        return sheet(XlsForm.SURVEY, SurveyRow.HEADINGS, language);
    }

    FormSheet choices() {
        return sheet(XlsForm.CHOICES, ChoiceSheet.HEADINGS, language);
    }

    private FormSheet sheet(String name, List<String> headings, FormLanguage taken) {
        List<String> others = List.copyOf(book.sheets().keySet());
        boolean lists = name.equals(XlsForm.CHOICES); // which a form without any needs no sheet of
        if (!others.contains(name) && (!lists || Likeness.nearest(name, others).isPresent())) {
            findings.faults().add("the sheet '%s' is missing%s".formatted(name, Fields.meant(name, others)));
        }
        return FormSheet.of(book.cells(name), new FormHeadings(name, headings, taken, findings));
    }
}
