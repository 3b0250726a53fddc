package org.sendqa.domain.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one of an authority's registers is laid out and how fresh it must be.
 *
 * @param subject what its rows are, by the id that activities name it by, such as {@code plan}
 * @param title what its rows are, as people read it
 * @param columns in any order in the file
 * @param refusedAtMost the share of refused rows up to which a snapshot counts as complete, 0 to 1
 * @param fewestRows the share of the last complete snapshot's rows below which one counts as cut short, 0 to 1
 * @param cutOffDays a draw takes the first complete snapshot that came in so many days before it, or later
 */
public record RegisterLayout(
        String subject,
        String title,
        List<Column> columns,
        BigDecimal refusedAtMost,
        BigDecimal fewestRows,
        int cutOffDays) {

    /** What a register holds, and an activity looks at, unless they say otherwise. */
    public static final String PLAN = "plan";

    /** Of plans. */
    public RegisterLayout(List<Column> columns, BigDecimal refusedAtMost, BigDecimal fewestRows, int cutOffDays) {
        this(PLAN, "EHC plans", columns, refusedAtMost, fewestRows, cutOffDays);
    }

    /** Copies the columns. */
    public RegisterLayout {
        columns = List.copyOf(columns);
    }

    /** The column of a kind, for kinds of which there is one at most; the first otherwise. */
    public Optional<Column> find(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** The first day on which a register may come in for the draws of a day. */
    public LocalDate cutOff(LocalDate opensOn) {
        return opensOn.minusDays(cutOffDays);
    }

    /** Whether so few rows were refused that draws may be made from the others. */
    public boolean isComplete(int accepted, int refused) {
        BigDecimal most = refusedAtMost.multiply(BigDecimal.valueOf(accepted + refused));
        return BigDecimal.valueOf(refused).compareTo(most) <= 0;
    }

    /**
     * Whether a register is so much smaller than the last complete one that its export was probably cut short.
     *
     * @param rows accepted now
     * @param before accepted then, 0 if there was none
     */
    public boolean isCutShort(int rows, int before) {
        return BigDecimal.valueOf(rows).compareTo(fewestRows.multiply(BigDecimal.valueOf(before))) < 0;
    }

    /**
     * One column of the file.
     *
     * @param heading as it stands in the file's first row; case and surrounding blanks don't matter
     * @param field what it is called in subjects
     * @param kind how its cells are read
     * @param required whether a row without it is refused
     * @param values the values allowed, empty where any will do
     * @param byYear how the value follows where the cell is empty; a row for which it doesn't is refused
     */
    public record Column(String heading, String field, Kind kind, boolean required, Set<String> values, ByYear byYear) {

        /** A column of values that only the register says. */
        public Column(String heading, String field, Kind kind, boolean required, Set<String> values) {
            this(heading, field, kind, required, values, ByYear.NONE);
        }

        /** Copies the values. */
        public Column {
            values = Set.copyOf(values);
        }

        /** Under another heading. */
        public Column called(String other) {
            return new Column(other, field, kind, required, values, byYear);
        }

        /** What people call the value that is kept of it: of a birth date that is an age. */
        public String words() {
            return kind == Kind.BIRTH_DATE ? "Age" : heading;
        }

        /** Whether an empty cell may be filled from others of its row. */
        public boolean follows() {
            return !byYear.equals(ByYear.NONE);
        }
    }

    /** How a cell is read. */
    public enum Kind {
        /** The council's own number of the child's case: goes to the restricted look-up, becomes the case key. */
        CASE_NUMBER,

        /**
         * The own number of what the row is, where that isn't the case itself, such as a piece of advice, or where
         * there is no child, such as a school: goes to the restricted look-up, becomes part of the key.
         */
        ITEM_NUMBER,
        /** Names and whatever else is never kept. */
        DROPPED,
        /** A birth date, dd/MM/yyyy: kept only as the age group at the upload. */
        BIRTH_DATE,
        /** A date, dd/MM/yyyy, not in the future. */
        DATE,
        /**
         * A locality of the pack, or one of the column's own values: an area of another authority, whose children stand
         * in no locality and in no quota by localities (trap T19).
         */
        LOCALITY,
        /** A value kept as it stands. */
        TEXT,
        /**
         * Several values, separated by semicolons: kept sorted, each once; a theme takes whoever has one of its own.
         */
        TEXTS,
        /** One person's e-mail address, who did what the field says. */
        CONTRIBUTOR,
        /** Several {@code role: e-mail address}, separated by semicolons. */
        CONTRIBUTORS
    }
}
