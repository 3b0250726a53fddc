package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.Several;
import org.sendqa.domain.words.Likeness;

/** Reads the cells of one row by the kind of their columns; what can't be read becomes a fault of the row. */
final class CellReader {

    /** In characters. */
    static final int LONGEST = 200;

    /** A long number as spreadsheets show it, such as 1.23E+11. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");

    private final List<String> localities;
    private final DateReader dates;

    /**
     * For an upload.
     *
     * @param localities the only ones a register may name, but for areas of others that a column lists
     */
    CellReader(List<String> localities, DateReader dates) {
        this.localities = localities;
        this.dates = dates;
    }

    void read(Column column, Cell cell, RowDraft draft) {
        if (column.kind() == Kind.DROPPED) {
            return; // what names a child goes no further than here, whatever it holds
        }
        switch (cell) {
            case Cell.Text(String text) -> readKept(column, CellText.clean(text), draft);
            case Cell.Day(LocalDate day) -> readDay(column, day, draft);
            case Cell.Unreadable(String reason, String remedy) -> draft.fault(column.heading(), reason, remedy);
        }
    }

    /** A spreadsheet makes days of case numbers that look like some, such as 3-12. */
    private void readDay(Column column, LocalDate day, RowDraft draft) {
        switch (column.kind()) {
            case DATE, BIRTH_DATE -> dates.take(column, day, draft);
            case CASE_NUMBER, ITEM_NUMBER, LOCALITY, TEXT, TEXTS, CONTRIBUTOR, CONTRIBUTORS ->
                draft.fault(
                        column.heading(),
                        "The spreadsheet has a date where none belongs, perhaps made of another text",
                        "Give the column the type Text and type the value anew");
            case DROPPED -> throw new IllegalStateException("A dropped cell is never read");
        }
    }

    private void readKept(Column column, String text, RowDraft draft) {
        OptionalInt control = CellText.control(text);
        if (control.isPresent()) {
            draft.fault(
                    column.heading(),
                    "The cell holds the control character U+%04X, which nobody sees".formatted(control.getAsInt()),
                    "Empty the cell and type its text anew instead of copying it");
        } else if (text.isEmpty()) {
            if (column.required()) {
                draft.fault(column.heading(), "The cell is empty", "Fill it in");
            }
        } else if (text.length() > LONGEST) {
            draft.fault(column.heading(), "The text is longer than 200 characters", "Shorten it");
        } else {
            readFilled(column, text, draft);
        }
    }

    private void readFilled(Column column, String text, RowDraft draft) {
        switch (column.kind()) {
            case CASE_NUMBER, ITEM_NUMBER -> number(column, CellText.number(text), draft);
            case DROPPED -> throw new IllegalStateException("A dropped cell is never read");
            case BIRTH_DATE -> dates.readBirthDate(column, text, draft);
            case DATE -> dates.readDate(column, text, draft);
            case LOCALITY -> oneOf(places(column), column, text, draft);
            case TEXT -> text(column, text, draft);
            case TEXTS -> texts(column, text, draft);
            case CONTRIBUTOR -> contributor(column, column.field(), text, draft);
            case CONTRIBUTORS -> contributors(column, text, draft);
        }
    }

    /** The localities and, where the column says so, areas of others: whoever lives there is in none of them. */
    private List<String> places(Column column) {
        return Stream.concat(localities.stream(), column.values().stream()).toList();
    }

    private static void number(Column column, String number, RowDraft draft) {
        if (ROUNDED.matcher(number).matches()) {
            draft.fault(
                    column.heading(),
                    "A spreadsheet has rounded the number, so that another one may look the same",
                    "Give the column the type Text before the numbers come in, and export again");
        } else if (column.kind() == Kind.CASE_NUMBER) {
            draft.caseNumber(number);
        } else {
            draft.itemNumber(number);
        }
    }

    private static void text(Column column, String text, RowDraft draft) {
        if (column.values().isEmpty()) {
            draft.attribute(column.field(), text);
        } else {
            oneOf(column.values(), column, text, draft);
        }
    }

    private static void texts(Column column, String text, RowDraft draft) {
        List<String> some = Stream.of(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (some.isEmpty() && column.required()) {
            draft.fault(column.heading(), "The cell is empty", "Fill it in");
        } else if (!some.isEmpty()) {
            draft.attribute(
                    column.field(),
                    Several.joined(some.stream()
                            .flatMap(one -> column.values().isEmpty()
                                    ? Stream.of(one)
                                    : known(column.values(), column, one, draft).stream())
                            .toList()));
        }
    }

    private static void oneOf(Collection<String> known, Column column, String text, RowDraft draft) {
        known(known, column, text, draft).ifPresent(each -> draft.attribute(column.field(), each));
    }

    private static Optional<String> known(Collection<String> known, Column column, String text, RowDraft draft) {
        Optional<String> value = known.stream()
                .filter(each -> CellText.folded(each).equals(CellText.folded(text)))
                .findFirst();
        if (value.isEmpty()) {
            draft.fault(column.heading(), "The value isn't a known one", writeOneOf(known, text));
        }
        return value;
    }

    private static String writeOneOf(Collection<String> known, String text) {
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        return Likeness.nearest(text, known)
                .map(near -> "Did you mean %s? Known are %s".formatted(near, all))
                .orElse("Write one of %s".formatted(all));
    }

    private static void contributors(Column column, String text, RowDraft draft) {
        for (String part : text.split(";", -1)) {
            String[] roleAndAddress = part.split(":", 2);
            if (roleAndAddress.length == 2 && !roleAndAddress[0].isBlank()) {
                String role = CellText.folded(roleAndAddress[0]);
                contributor(column, role, roleAndAddress[1].strip(), draft);
            } else if (!part.isBlank()) {
                draft.fault(
                        column.heading(),
                        "A contributor has no role or no address",
                        "Write each as role: address and put a semicolon between them");
            }
        }
    }

    private static void contributor(Column column, String role, String text, RowDraft draft) {
        String address = CellText.address(text);
        if (CellText.isAddress(address)) {
            draft.contribution(role, address);
        } else {
            draft.fault(
                    column.heading(),
                    "The text is no e-mail address",
                    "Write one address such as name@example.org, without blanks, brackets or quotes");
        }
    }
}
