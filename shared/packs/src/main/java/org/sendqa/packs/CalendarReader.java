package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.AcademicYear;
import org.sendqa.domain.calendar.Closure;
import org.sendqa.domain.calendar.Quarters;
import org.sendqa.domain.calendar.Term;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/** Reads an authority's {@code calendar.yaml}: academic years with terms and closures, quarters, paused months. */
final class CalendarReader {

    private static final Map<String, Quarters> QUARTERS =
            Map.of("calendar", Quarters.CALENDAR, "financial", Quarters.FINANCIAL);

    private CalendarReader() {}

    /** The calendar of a pack; an empty one if it has none. */
    static AcademicCalendar of(Located pack) {
        return pack.find("calendar").map(CalendarReader::read).orElse(AcademicCalendar.NONE);
    }

    static AcademicCalendar read(Located calendar) {
        calendar.only("academicYears", "quarters", "pausedMonths", "notes");
        List<AcademicYear> years = calendar.list("academicYears").stream()
                .map(CalendarReader::year)
                .toList();
        return refusing(
                calendar.member("academicYears"),
                () -> new AcademicCalendar(years, quarters(calendar.member("quarters")), paused(calendar)));
    }

    private static AcademicYear year(Located year) {
        Located terms = year.only("year", "terms", "closures").member("terms").only("autumn", "spring", "summer");
        int start = start(year.member("year"));
        return refusing(
                year,
                () -> new AcademicYear(
                        start,
                        term(terms.member("autumn")),
                        term(terms.member("spring")),
                        term(terms.member("summer")),
                        year.list("closures").stream()
                                .map(CalendarReader::closure)
                                .toList()));
    }

    /** The calendar year of the September of an academic year. */
    static int start(Located label) {
        return YearPeriod.start(label.text()).orElseThrow(() -> label.mustBe("an academic year, as in 2026-27"));
    }

    private static Term term(Located term) {
        term.only("from", "to", "halfTerm");
        return refusing(term, () -> new Term(DayReader.span(term), DayReader.span(term.member("halfTerm"))));
    }

    private static Closure closure(Located closure) {
        return new Closure(DayReader.span(closure.only("from", "to", "what")), closure.text("what"));
    }

    private static Quarters quarters(Located word) {
        Quarters found = QUARTERS.get(word.text());
        if (found == null) {
            throw word.mustBe("calendar or financial");
        }
        return found;
    }

    private static Set<Integer> paused(Located calendar) {
        return calendar.list("pausedMonths").stream().map(MonthReader::month).collect(Collectors.toSet());
    }

    /** Names the place where the model itself refuses. */
    private static <T> T refusing(Located place, Supplier<T> made) {
        try {
            return made.get();
        } catch (JsonRefused located) {
            throw located;
        } catch (IllegalArgumentException refused) {
            throw place.mustBe("put right: " + refused.getMessage());
        }
    }
}
