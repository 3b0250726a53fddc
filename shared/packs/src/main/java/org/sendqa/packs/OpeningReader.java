package org.sendqa.packs;

import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.json.Located;

/** Reads where in its period an activity opens: {@code dayOfMonth: 1} or {@code week: 2}. */
final class OpeningReader {

    private OpeningReader() {}

    static Opening read(Located opens) {
        opens.only("dayOfMonth", "week");
        if (opens.find("week").isPresent() == opens.find("dayOfMonth").isPresent()) {
            throw opens.mustBe("either dayOfMonth or week");
        }
        return opens.find("week").isPresent() ? new Opening.Week(week(opens)) : dayOfMonth(opens);
    }

    private static int week(Located opens) {
        if (opens.number("week") < 1) {
            throw opens.member("week").mustBe("1 or more");
        }
        return opens.number("week");
    }

    private static Opening dayOfMonth(Located opens) {
        int day = opens.number("dayOfMonth");
        if (day < 1 || day > Opening.LAST_DAY) {
            throw opens.member("dayOfMonth").mustBe("1 to 28, which every month has");
        }
        return new Opening.DayOfMonth(day);
    }
}
