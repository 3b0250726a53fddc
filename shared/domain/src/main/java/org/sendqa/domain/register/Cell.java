package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.List;

/** What one cell of a register holds: CSV files hold texts only, workbooks also days and things that can't be read. */
public sealed interface Cell {

    /** A text as it stands, blanks and all. */
    record Text(String text) implements Cell {}

    /** A day that the file holds as a day, however it is shown there. */
    record Day(LocalDate day) implements Cell {}

    /**
     * Something that no value can be made of.
     *
     * @param reason what is wrong, without any text of the row
     * @param remedy what to do
     */
    record Unreadable(String reason, String remedy) implements Cell {}

    /** A cell with nothing in it. */
    static Cell empty() {
        return new Text("");
    }

    /** Texts as cells. */
    static List<Cell> texts(List<String> texts) {
        return texts.stream().<Cell>map(Text::new).toList();
    }

    /** Whether nobody would see anything in it. */
    default boolean isBlank() {
        return this instanceof Text(String text) && CellText.clean(text).isEmpty();
    }
}
