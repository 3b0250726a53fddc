package org.sendqa.packs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.ByYear;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** Reads how an authority's registers are laid out: its own one, then that of each subject that has one. */
final class LayoutReader {

    private static final int PERCENT = 2;
    private static final String PLANS = "EHC plans";
    private final Located authority;
    private final Located main;

    private LayoutReader(Located authority) {
        this.authority = authority;
        this.main = authority.member("register");
    }

    static List<RegisterLayout> all(Located authority) {
        LayoutReader reader = new LayoutReader(authority);
        Stream<RegisterLayout> others = subjects(authority).stream()
                .map(subject -> reader.layout(subject.text("id"), subject.text("title"), subject.member("register")));
        return Stream.concat(Stream.of(reader.main()), others).toList();
    }

    /** The subjects that have a register of their own. */
    static List<Located> subjects(Located authority) {
        return Maybe.list(authority, "subjects").stream()
                .filter(subject -> subject.find("register").isPresent())
                .toList();
    }

    /** Which subjects the registers of a pack hold. */
    static Set<String> held(Located authority) {
        Stream<String> others = subjects(authority).stream().map(subject -> subject.text("id"));
        return Set.copyOf(Stream.concat(Stream.of(mainSubject(authority)), others)
                .distinct()
                .toList());
    }

    private static String mainSubject(Located authority) {
        String subject = Maybe.text(authority.member("register"), "subject");
        return subject.isEmpty() ? RegisterLayout.PLAN : subject;
    }

    private RegisterLayout main() {
        String subject = mainSubject(authority);
        String title = Maybe.list(authority, "subjects").stream()
                .filter(other -> other.text("id").equals(subject))
                .map(other -> other.text("title"))
                .findFirst()
                .orElse(PLANS);
        return layout(subject, title, main);
    }

    private RegisterLayout layout(String subject, String title, Located register) {
        return new RegisterLayout(
                subject,
                title,
                register.list("columns").stream().map(LayoutReader::column).toList(),
                BigDecimal.valueOf(own(register, "refusedAtMostPercent"), PERCENT),
                BigDecimal.valueOf(own(register, "fewestRowsPercent"), PERCENT),
                own(register, "cutOffDays"));
    }

    /** What a register says itself, else what the authority's own one says. */
    private int own(Located register, String name) {
        return register.find(name).isPresent() ? register.number(name) : main.number(name);
    }

    private static Column column(Located column) {
        return new Column(
                column.text("heading"),
                column.text("field"),
                PackReader.constant(column, "kind", RegisterLayout.Kind.class),
                column.find("required").isPresent() && column.flag("required"),
                Set.copyOf(Maybe.texts(column, "values")),
                column.find("byYear").map(LayoutReader::byYear).orElse(ByYear.NONE));
    }

    private static ByYear byYear(Located rule) {
        return new ByYear(
                rule.text("field"),
                rule.list("years").stream()
                        .map(one -> new ByYear.Years(one.text("value"), one.number("from"), one.number("to")))
                        .toList(),
                Maybe.textsByName(rule, "withoutYear"));
    }
}
