package org.sendqa.register;

import java.time.LocalDate;
import org.sendqa.domain.pack.Limits;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SubjectKeys;

/**
 * What the rows of one upload are read by.
 *
 * @param limits whom the rows may be of
 * @param keys make the subjects' keys
 * @param today the day of the upload
 */
record RowRules(Limits limits, SubjectKeys keys, LocalDate today, SourceLayout layout) {

    RegisterReader reader(Headings.Match.Fit headings) {
        return new RegisterReader(limits, headings, keys, today, layout.dates());
    }
}
