package org.sendqa.register;

import java.time.LocalDate;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.RegisterReader;
import org.sendqa.domain.register.SourceLayout;

/**
 * What the rows of one upload are read by.
 *
 * @param today the day of the upload
 */
record RowRules(Pack pack, AuthorityKey key, LocalDate today, SourceLayout layout) {

    RegisterReader reader(Headings.Match.Fit headings) {
        return new RegisterReader(pack, headings, key, today, layout.dates());
    }
}
