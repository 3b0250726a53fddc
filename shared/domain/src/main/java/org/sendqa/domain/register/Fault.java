package org.sendqa.domain.register;

/**
 * Why a row of a register was refused, in words for whoever keeps the register. It quotes no text of the row, since a
 * slipped cell may hold a child's name.
 *
 * @param line where the row starts in the file, from 1
 * @param column the heading, empty where the row as a whole is at fault
 * @param reason what is wrong
 * @param remedy what to do
 */
public record Fault(int line, String column, String reason, String remedy) {

    /** Line, column, reason and remedy in one go. */
    public String sentence() {
        String where = column.isEmpty() ? "Line %d".formatted(line) : "Line %d, %s".formatted(line, column);
        return "%s: %s. %s.".formatted(where, reason, remedy);
    }
}
