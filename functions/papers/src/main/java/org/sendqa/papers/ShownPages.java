package org.sendqa.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.papers.ReadingTime;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.papers.pdf.PagePicture;

/** Pictures of pages, with the name of who looks at them and the day drawn in. */
record ShownPages(Papers papers, PaperFiles files) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A page, as long as its round's papers may be read and its paper is in a state for it. */
    Outcome<byte[]> show(Caller caller, Cycle cycle, PaperRef ref, String page, Predicate<Paper> mayBeRead) {
        LocalDate today = OfficeDay.of(caller.now());
        if (ReadingTime.isOver(cycle, today)) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "Papers can be read until %d days after their round has closed.".formatted(ReadingTime.DAYS));
        }
        String mark = "%s, %s".formatted(caller.person().name(), DAY.format(today));
        return papers.find(ref)
                .filter(mayBeRead)
                .flatMap(Paper::kept)
                .flatMap(pages -> picture(pages, page, mark))
                .<Outcome<byte[]>>map(Outcome.Done::new)
                .orElseGet(ShownPages::nothing);
    }

    private Optional<byte[]> picture(Pages pages, String page, String mark) {
        var number = PaperNumbers.read(page, pages.count());
        return number.isEmpty()
                ? Optional.empty()
                : files.read(pages.object()).map(flat -> PagePicture.of(flat, number.getAsInt(), mark));
    }

    static <T> Outcome<T> nothing() {
        return Outcome.refused(
                Refusal.UNKNOWN, "There is no such page to read. It may have been replaced or sent back.");
    }
}
