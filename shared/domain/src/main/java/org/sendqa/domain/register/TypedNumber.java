package org.sendqa.domain.register;

import java.util.Optional;
import org.sendqa.domain.pack.RegisterLayout;

/**
 * The council's own case number as a person typed it, read as a register's cell is, so that both lead to one key.
 *
 * @param text with blanks and dashes of any kind
 */
public record TypedNumber(String text) {

    /** The case key; empty if it can be none: blank, longer than a cell may be, or with a character nobody sees. */
    public Optional<String> caseKey(AuthorityKey key) {
        String number = CellText.clean(text);
        boolean isNone = number.isEmpty()
                || number.length() > CellReader.LONGEST
                || CellText.control(number).isPresent();
        return isNone
                ? Optional.empty()
                : Optional.of(new SubjectKeys(key, RegisterLayout.PLAN).of(CellText.number(number), ""));
    }
}
