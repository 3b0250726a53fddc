package org.sendqa.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.json.Located;

/** Reads an activity's {@code timing}: how often it comes round, on which dates, and where in its period it opens. */
final class CadenceReader {

    private static final int SIX_MONTHS = 6;
    private static final String[] MEMBERS =
            "every twice months on asRequired unset from dates opens announceDays inAugust".split(" ", -1);
    private static final Map<String, Function<Located, Cadence>> CADENCES = Map.of(
            "every", EveryReader::read,
            "twice", CadenceReader::twice,
            "months", timing -> MonthReader.named(timing.member("months")),
            "on", timing -> new Cadence.OnEvent(timing.text("on")),
            "asRequired", timing -> yes(timing, "asRequired", new Cadence.AsRequired()),
            "unset", timing -> yes(timing, "unset", new Cadence.Unset()));

    private CadenceReader() {}

    static Timing read(Located timing) {
        Cadence cadence = cadence(timing.only(MEMBERS));
        return new Timing(
                cadence,
                timing.find("dates").map(CadenceReader::dates).orElseGet(List::of),
                timing.find("opens").map(OpeningReader::read).orElseGet(Opening.FirstDay::new),
                timing.find("announceDays").map(CadenceReader::days).orElse(0),
                !timing.find("inAugust").map(Located::flag).orElse(false));
    }

    private static Cadence cadence(Located timing) {
        refuseAmbiguous(timing);
        List<String> given = CADENCES.keySet().stream()
                .filter(name -> timing.find(name).isPresent())
                .sorted()
                .toList();
        if (given.size() != 1) {
            throw timing.mustBe("one of every, twice, months, on, asRequired and unset, not " + given);
        }
        return CADENCES.getOrDefault(given.getFirst(), EveryReader::read).apply(timing);
    }

    private static void refuseAmbiguous(Located timing) {
        for (String name : List.of("every", "twice", "on")) {
            timing.find(name).flatMap(word -> BarredWords.fault(word.text())).ifPresent(fault -> {
                throw timing.refused(name, fault);
            });
        }
    }

    private static Cadence twice(Located timing) {
        if (!timing.text("twice").equals("year")) {
            throw timing.member("twice").mustBe("year; give other days as dates");
        }
        return new Cadence.Months(SIX_MONTHS);
    }

    private static Cadence yes(Located timing, String name, Cadence cadence) {
        if (!timing.flag(name)) {
            throw timing.member(name).mustBe("true, or left out");
        }
        return cadence;
    }

    private static List<LocalDate> dates(Located dates) {
        return dates.items().stream().map(DayReader::day).toList();
    }

    private static int days(Located days) {
        long number = days.whole();
        if (number < 0 || number > Opening.LAST_DAY) {
            throw days.mustBe("0 to 28 days");
        }
        return (int) number;
    }
}
