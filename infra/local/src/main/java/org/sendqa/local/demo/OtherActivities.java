package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sendqa.local.colleagues.Colleague;

/** Has the activities wait that the demo doesn't play: their registers don't come in this month. */
final class OtherActivities {

    private static final String WHY = "{\"reason\": \"Its register isn't in yet\"}";
    private final Colleague officer;

    OtherActivities(Colleague officer) {
        this.officer = officer;
    }

    /** Pauses all that would open in the academic year of a day, but for one; says how many there are. */
    int pauseAllBut(String activity, LocalDate day) {
        int began = day.minusMonths(8).getYear();
        JsonNode year = officer.get("/schedule/%d-%02d".formatted(began, (began + 1) % 100));
        List<String> others = StreamSupport.stream(year.path("activities").spliterator(), false)
                .filter(one -> !one.path("periods").isEmpty())
                .map(one -> one.path("activity").asText())
                .filter(id -> !id.equals(activity))
                .toList();
        others.forEach(id -> officer.put("/pauses/" + id, WHY));
        return others.size();
    }
}
