package org.sendqa.register;

import java.io.InputStream;
import java.time.LocalDate;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.tables.FileRefused;
import org.sendqa.tables.TableFile;

/** Reads an uploaded file in one pass and in bounded memory: CSV or a workbook, whichever its content says it is. */
public final class RegisterFile {

    private final RowRules rules;

    /** For a file that came in on a day, in the pack's own layout of one of its registers. */
    public RegisterFile(Pack pack, RegisterLayout register, AuthorityKey key, LocalDate today) {
        this(new RowRules(pack.limits(), new SubjectKeys(key, register.subject()), today, SourceLayout.of(register)));
    }

    RegisterFile(RowRules rules) {
        this.rules = rules;
    }

    /** Reads and closes the file. */
    public Reading read(InputStream content) {
        return read(content, RowObserver.NONE);
    }

    Reading read(InputStream content, RowObserver observer) {
        RegisterRows rows = new RegisterRows(rules, observer);
        try {
            TableFile.read(content, rules.layout().sheet(), rows);
            return rows.result();
        } catch (FileRefused refused) {
            return new Reading.Refused(refused.sentence());
        }
    }
}
