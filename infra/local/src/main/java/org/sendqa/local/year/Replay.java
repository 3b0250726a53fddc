package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Colleagues;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Expected.Measure;

/** Plays all rounds of some authorities that open within some days, and collects what came of each. */
final class Replay {

    private static final int UPLOAD_DAYS_BEFORE = 2;
    private static final int AGREED_DAYS_BEFORE = 1;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Colleagues colleagues;
    private final YearFiles files;
    private final Agenda agenda;
    private final Volumes volumes = Volumes.read();
    private final List<Row> rows = new ArrayList<>();
    private final Consumer<Row> listener;

    /** Tells a listener of each round that draws as soon as it is over, and of what came too often or too rarely. */
    Replay(LocalAws aws, YearFiles files, Consumer<Row> listener) {
        this.colleagues = new Colleagues(aws);
        this.files = files;
        this.agenda = new Agenda(aws);
        this.listener = listener;
    }

    /**
     * Plays an academic year, or the part of it whose rounds open by a day, until the last of them is over.
     *
     * @param until the last day on which a round may open
     * @return one row for each round, by authority, activity and opening
     */
    List<Row> play(List<Council> councils, String year, LocalDate until) {
        councils.forEach(council -> plan(council, year, until));
        agenda.run();
        rows.sort(Comparator.comparing(Row::authority)
                .thenComparing(Row::activity)
                .thenComparing(Row::period));
        return List.copyOf(rows);
    }

    /** Officers look at the year ahead and note down what is to be done when. */
    private void plan(Council council, String year, LocalDate until) {
        Registers registers = new Registers(colleagues, council, files);
        JsonNode schedule =
                colleagues.of(council.authority(), council.officer()).get("/schedule/" + year);
        Set<String> planned = new HashSet<>();
        for (JsonNode line : schedule.path("activities")) {
            Activity activity = council.pack().activity(line.path("activity").asText());
            JsonNode periods = line.path("periods");
            for (int round = 0; round < periods.size(); round++) {
                var asked = asked(council, activity, round, periods.size());
                planned.addAll(asked.keySet());
                plan(council, registers, activity, periods.path(round), asked, until);
            }
        }
        planned.addAll(occasions(new Occasions(council, volumes), year, until));
        new Missed(council, volumes).rows(year, planned).forEach(this::add);
    }

    /** What is asked of the activity's round, and of those that go on with some of its cases; by activity. */
    private Map<String, Expected> asked(Council council, Activity activity, int round, int rounds) {
        return Stream.concat(
                        Stream.of(activity.id()), activity.handedOn().stream().map(DrawPlan::id))
                .collect(Collectors.toMap(id -> id, id -> {
                    Measure of = id.equals(activity.id()) ? Measure.CASES : Measure.HANDED_ON;
                    return volumes.expected(council, id, of, round, rounds);
                }));
    }

    private Set<String> occasions(Occasions occasions, String year, LocalDate until) {
        int start = YearPeriod.start(year).orElseThrow();
        Set<String> planned = new HashSet<>();
        occasions
                .all()
                .flatMap(entry -> occasions.rounds(entry, start).stream())
                .forEach(row -> {
                    planned.add(row.activity());
                    if (row.opensBy(until)) {
                        add(row);
                    }
                });
        return planned;
    }

    private void plan(
            Council council,
            Registers registers,
            Activity activity,
            JsonNode period,
            Map<String, Expected> asked,
            LocalDate until) {
        String id = period.path("period").asText();
        if (period.hasNonNull("skipped")) {
            String why = period.path("skipped").asText();
            asked.forEach((one, expected) -> add(Row.skipped(council.authority(), one, id, expected, why)));
            return;
        }
        LocalDate opens = LocalDate.parse(period.path("opensOn").asText());
        if (!opens.isAfter(until)) {
            RoundPlay play = new RoundPlay(colleagues, council, activity, id);
            prepare(council.authority(), registers, play, opens);
            RoundOutcome outcome = new RoundOutcome(colleagues, council, activity, id, files);
            agenda.on(
                    opens.plusDays(play.throwsOfDice()),
                    EVENING,
                    play.name(),
                    () -> agenda.on(play.over(), MORNING, play.name(), () -> end(play, outcome, asked)));
        }
    }

    private void end(RoundPlay play, RoundOutcome outcome, Map<String, Expected> asked) {
        play.approve();
        outcome.rows(asked).forEach(this::add);
    }

    /**
     * What one office does, one thing after another: whom an auditor works for next hangs on what they have already.
     */
    private void prepare(String office, Registers registers, RoundPlay play, LocalDate opens) {
        LocalDate upload = opens.minusDays(UPLOAD_DAYS_BEFORE);
        agenda.on(upload, MORNING, office + " " + play.subject(), () -> registers.bring(play.subject(), upload));
        agenda.on(opens.minusDays(AGREED_DAYS_BEFORE), MORNING, office, play::agree);
        for (long waited = 0; waited <= play.throwsOfDice(); waited++) {
            agenda.on(opens.plusDays(waited), MORNING, office, () -> play.check(agenda));
        }
    }

    private synchronized void add(Row row) {
        rows.add(row);
        if (row.draws() || row.isUnexplained()) {
            listener.accept(row);
        }
    }
}
