package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sendqa.domain.calendar.YearPeriod;

/** What is due from today on in a council's rounds and by its calendar, day by day, in sentences. */
record RoundDays(OfficerCalls officer) implements Supplier<SortedMap<LocalDate, List<String>>> {

    @Override
    public SortedMap<LocalDate, List<String>> get() {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        JsonNode rounds = officer.get("/cycles");
        LocalDate today = LocalDate.parse(rounds.path("today").asText());
        rounds.path("cycles").forEach(round -> round(days, round));
        rounds.path("cycles").forEach(round -> waiting(days, round, today));
        YearPeriod year = YearPeriod.of(today);
        plan(days, year);
        if (days.tailMap(today.plusDays(1)).isEmpty()) {
            plan(days, new YearPeriod(year.start() + 1));
        }
        return days.tailMap(today);
    }

    private static void round(SortedMap<LocalDate, List<String>> days, JsonNode round) {
        String title = round.path("title").asText();
        JsonNode fixed = round.path("days");
        note(days, fixed.path("opensOn"), 0, title + " opens: its cases are drawn if a register is in.");
        note(days, fixed.path("checkedBy"), 0, title + ": the last day to check the sample.");
        note(days, fixed.path("checkedBy"), 1, title + ": an unchecked sample counts as confirmed.");
        note(days, fixed.path("dueOn"), 0, title + ": the audits are due.");
        note(days, fixed.path("closesOn"), 0, title + ": the last day on which audits come in.");
        note(days, fixed.path("closesOn"), 1, title + " closes; its report is made.");
        note(days, fixed.path("approveBy"), 0, title + ": the last day to look at the report.");
        note(days, fixed.path("approveBy"), 1, title + ": the report goes out.");
    }

    /** Whatever opened without a register. */
    private static void waiting(SortedMap<LocalDate, List<String>> days, JsonNode round, LocalDate today) {
        boolean opened = !LocalDate.parse(round.at("/days/opensOn").asText()).isAfter(today);
        if (opened && round.path("state").asText().equals("announced")) {
            String sentence = "%s waits for a register. Once one is in, let a day go by: its cases are drawn."
                    .formatted(round.path("title").asText());
            days.computeIfAbsent(today, _ -> new ArrayList<>()).add(sentence);
        }
    }

    private void plan(SortedMap<LocalDate, List<String>> days, YearPeriod year) {
        for (JsonNode activity : officer.get("/schedule/" + year.id()).path("activities")) {
            for (JsonNode period : activity.path("paused").isNull() ? activity.path("periods") : List.<JsonNode>of()) {
                String title = "%s, %s, is announced."
                        .formatted(
                                activity.path("title").asText(),
                                period.path("words").asText());
                note(days, period.path("announcedOn"), 0, title);
            }
        }
    }

    /** A day that isn't fixed yet is no day at all. */
    private static void note(SortedMap<LocalDate, List<String>> days, JsonNode day, int after, String sentence) {
        if (day.isTextual()) {
            LocalDate on = LocalDate.parse(day.asText()).plusDays(after);
            days.computeIfAbsent(on, _ -> new ArrayList<>()).add(sentence);
        }
    }
}
