package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.mail.Mail.Block.Paragraph;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.FrameworkVersion;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Review;
import org.sendqa.domain.time.DateWords;

/**
 * Tells officers a month before a framework or an instrument is to be looked at again, and once more on the day. Nobody
 * is written to about days before the framework was used here (T07).
 */
record ReviewLetters(OfficerPost officers) {

    /** Posts what is due of a pack; a second time, or the next day, nothing is left to tell. */
    void post(Pack pack, LocalDate today) {
        FrameworkVersion version = pack.framework().version();
        version.reviews().stream()
                .filter(review -> version.isInUse(review.dueOn()) && review.isNear(today))
                .forEach(review -> tell(pack, review, review.isDue(today)));
    }

    private void tell(Pack pack, Review review, boolean due) {
        String day = DateWords.weekday(review.dueOn());
        officers.post(
                pack.authority(),
                "review/%s/%s/%s".formatted(review.what(), review.dueOn(), due ? "due" : "ahead"),
                "%s: to be reviewed by %s".formatted(review.what(), DateWords.day(review.dueOn())),
                List.of(
                        new Paragraph(
                                due
                                        ? "%s was to be reviewed by %s.".formatted(review.what(), day)
                                        : "%s is to be reviewed by %s.".formatted(review.what(), day)),
                        new Paragraph("Rounds go on as they are until it is. Once it has been looked at, have the new"
                                + " date entered in the framework's pack; the calendar shows it until then.")));
    }
}
