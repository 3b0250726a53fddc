package org.sendqa.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Basis;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.FindingsPlan;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;

/** Reads what every activity of a framework has, whether it draws subjects or not. */
final class EntryReader {

    private EntryReader() {}

    static List<ProgrammeEntry> all(Located pack) {
        return pack.member("framework").list("activities").stream()
                .map(EntryReader::read)
                .toList();
    }

    static ProgrammeEntry read(Located entry) {
        return new ProgrammeEntry(
                entry.text("id"),
                entry.text("title"),
                PackReader.constant(entry, "kind", Kind.class),
                PackReader.constant(entry, "status", Status.class),
                Maybe.text(entry, "lead"),
                Maybe.texts(entry, "with"),
                Maybe.text(entry, "subject"),
                timing(entry),
                Maybe.texts(entry, "after"),
                Maybe.texts(entry, "to"),
                Maybe.text(entry, "elsewhere"),
                entry.find("papers").map(PapersReader::read).orElse(PapersPlan.UNSAID),
                entry.find("findings").map(EntryReader::findings).orElse(FindingsPlan.NONE),
                basis(entry),
                entry.texts("rows"));
    }

    /** Days gone by count as dates too: they open nothing, but rounds after the last of them are provisional (T07). */
    private static Timing timing(Located entry) {
        Timing timing = entry.find("timing").map(CadenceReader::read).orElse(Timing.ON_DEMAND);
        List<LocalDate> dates = new ArrayList<>(timing.dates());
        Maybe.list(entry, "history").stream().map(Days::of).forEach(dates::add);
        return new Timing(timing.cadence(), dates, timing.opening(), timing.announceDays(), timing.pauses());
    }

    /** The contributions whose makers get findings, and how often they are reminded; their own rows say why. */
    private static FindingsPlan findings(Located findings) {
        Located said = findings.only("to", "remindEveryMonths", "basis", "rows");
        said.texts("rows");
        List<String> to = said.texts("to");
        if (to.isEmpty()) {
            throw said.member("to").mustBe("at least one contribution of the register, such as author");
        }
        return new FindingsPlan(
                to, said.find("remindEveryMonths").map(EntryReader::months).orElse(0));
    }

    private static int months(Located every) {
        int months = every.number();
        if (months < 1 || months > FindingsPlan.SELDOM) {
            throw every.mustBe(
                    "1 to %d months; leave it out if nobody is to be reminded".formatted(FindingsPlan.SELDOM));
        }
        return months;
    }

    /** How sure the values of an object with rows are; they are stated unless it says otherwise. */
    static Basis basis(Located object) {
        return object.find("basis")
                .map(basis -> PackReader.constant(basis, Basis.class))
                .orElse(Basis.STATED);
    }
}
