package org.sendqa.register;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SubjectKeys;

/**
 * What the rows of one upload are read by.
 *
 * @param localities the only ones that rows may name
 * @param keys make the subjects' keys
 * @param today the day of the upload
 */
record RowRules(List<String> localities, SubjectKeys keys, LocalDate today, SourceLayout layout) {

    RegisterReader reader(Headings.Match.Fit headings) {
        return new RegisterReader(localities, headings, keys, today, layout.dates());
    }
}
