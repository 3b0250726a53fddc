package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Located;

/**
 * An agreement to be put on record.
 *
 * @param partner with whom, by its id
 * @param activities the ids of those that the partner's people may take part in
 * @param level how far papers may lead back to a child: {@code anonymised}, {@code redacted} or {@code identifiable}
 * @param until the last day
 * @param recommendedOn when the body that the framework names recommended it; left out where it names none
 */
record TermsWish(
        String partner,
        List<String> activities,
        String level,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate recommendedOn) {

    /** Copies the activities. */
    TermsWish {
        activities = List.copyOf(activities);
    }

    static TermsWish read(Located json) {
        json.only("partner", "activities", "level", "from", "until", "recommendedOn");
        return new TermsWish(
                json.line("partner"),
                json.texts("activities"),
                json.line("level"),
                json.date("from"),
                json.date("until"),
                json.find("recommendedOn").map(Located::date).orElse(null));
    }
}
