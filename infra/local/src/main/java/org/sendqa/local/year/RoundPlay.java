package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.ProgrammeEntry.Kind;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.colleagues.Answering;
import org.sendqa.local.colleagues.Approving;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Colleagues;
import org.sendqa.local.colleagues.Mood;
import org.sendqa.local.colleagues.Sheet;
import org.sendqa.local.colleagues.SiteSheet;
import org.sendqa.local.colleagues.ToolSheet;
import org.sendqa.local.councils.Council;

/**
 * One round as its people live it: the register comes in, the officer agrees on a number where one is asked for, enters
 * dice where somebody throws them, looks at the sample and confirms it, auditors answer on days of their own; where
 * they answer in another tool, its export is uploaded each time. Who does what when depends on nothing but the round's
 * name.
 */
final class RoundPlay {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int REPLACED_ONE_IN = 8;
    private static final int SILENT_ONE_IN = 25;
    private static final int LATE_ONE_IN = 10;
    private static final int ONE_BY_ONE_IN = 10;

    /** What an officer agrees on where the framework names nothing near it. */
    private static final int USUALLY_AGREED = 4;

    private final Colleagues colleagues;
    private final Council council;
    private final Activity activity;
    private final String cycle;
    private final Colleague officer;
    private final Random chance;
    private final Optional<ToolSheet> elsewhere;

    RoundPlay(Colleagues colleagues, Council council, Activity activity, String period) {
        this.colleagues = colleagues;
        this.council = council;
        this.activity = activity;
        this.cycle = "%s-%s".formatted(activity.id(), period);
        this.officer = colleagues.of(council.authority(), council.officer());
        this.chance = new Random((council.authority() + cycle).hashCode());
        this.elsewhere = council.pack().toolOf(activity).map(ToolSheet::new);
    }

    /** What nobody else's round is called. */
    String name() {
        return council.authority() + " " + cycle;
    }

    /** The kind of subject that it draws from. */
    String subject() {
        return activity.subject();
    }

    /** Agrees on what is proposed, else on few, where that is agreed each time, and on all as the theme. */
    void agree() {
        if (activity.draws().stream().noneMatch(draw -> draw.toAgree().isPresent())) {
            return;
        }
        for (JsonNode draw : officer.get("/cycles/" + cycle).path("sizes")) {
            int few = Math.clamp(
                    USUALLY_AGREED,
                    draw.path("atLeast").asInt(),
                    draw.path("atMost").asInt());
            int size = draw.path("proposed").asInt(few);
            String path = "/cycles/%s/draws/%s/size"
                    .formatted(cycle, draw.path("draw").asText());
            officer.put(path, "{\"size\": %d%s}".formatted(size, theme(draw)));
        }
    }

    private static String theme(JsonNode draw) {
        return draw.path("themeRequired").asBoolean()
                ? ", \"theme\": {\"words\": \"All that is new or amended\", \"picks\": {}}"
                : "";
    }

    /** The day after its closing day, when its report must lie before the officers. */
    LocalDate over() {
        String closes = officer.get("/cycles/" + cycle).at("/days/closesOn").asText("");
        return closes.isEmpty()
                ? OfficeDay.of(colleagues.aws().clock().now())
                : LocalDate.parse(closes).plusDays(1);
    }

    /** Looks at the report and lets it go out. */
    void approve() {
        new Approving(colleagues.aws(), officer).run(cycle);
    }

    /** Looks at the sample, sometimes replaces a case, confirms, and lets auditors plan their hour. */
    void check(Agenda agenda) {
        JsonNode drawn = officer.get("/cycles/" + cycle);
        drawn.path("dice").forEach(this::enterDice);
        if (!drawn.path("state").asText().equals("drawn")) {
            return;
        }
        if (chance.nextInt(REPLACED_ONE_IN) == 0) {
            replaceOne(drawn.path("draws").path(0));
        }
        officer.post("/cycles/%s/confirmation".formatted(cycle), "{}");
        colleagues.aws().settle();
        if (activity.entry().kind() == Kind.AUDIT) {
            planAnswers(agenda, officer.get("/cycles/" + cycle).path("days"));
        }
    }

    /** How many draws wait for dice, each of which takes a day more. */
    long throwsOfDice() {
        return activity.draws().stream()
                .filter(draw -> draw.sample().publicValue() instanceof PublicValue.Thrown)
                .count();
    }

    /** Enters what fell, if that is what a draw waits for. */
    private void enterDice(JsonNode wanted) {
        if (wanted.hasNonNull("snapshot") && !wanted.hasNonNull("value")) {
            String fallen = chance.ints(wanted.path("dice").asInt(), 1, 7)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining());
            ObjectNode fell = new ObjectMapper().createObjectNode().put("value", fallen);
            fell.put("thrownOn", OfficeDay.of(colleagues.aws().clock().now()).toString());
            fell.put("snapshot", wanted.path("snapshot").asText());
            fell.putArray("witnesses").add("Ann Example").add("Bo Sample");
            String draw = wanted.path("draw").asText();
            officer.put("/cycles/%s/draws/%s/dice".formatted(cycle, draw), fell.toString());
        }
    }

    private void replaceOne(JsonNode draw) {
        JsonNode first = draw.path("cases").path(0);
        if (first.isObject()) {
            officer.post(
                    "/cycles/%s/draws/%s/replacements"
                            .formatted(cycle, draw.path("draw").asText()),
                    "{\"drawId\": \"%s\", \"reason\": \"moved\"}"
                            .formatted(first.path("drawId").asText()));
        }
    }

    private void planAnswers(Agenda agenda, JsonNode days) {
        LocalDate opens = LocalDate.parse(days.path("opensOn").asText());
        LocalDate due = LocalDate.parse(days.path("dueOn").asText());
        LocalDate closes = LocalDate.parse(days.path("closesOn").asText());
        for (String auditor : auditors()) {
            if (chance.nextInt(SILENT_ONE_IN) > 0) {
                boolean late = chance.nextInt(LATE_ONE_IN) == 0;
                LocalDate day = late ? between(due.plusDays(1), closes) : between(opens.plusDays(1), due);
                Mood mood = mood();
                boolean oneByOne = chance.nextInt(ONE_BY_ONE_IN) == 0;
                agenda.on(day, AFTERNOON, lane(auditor), () -> answer(auditor, mood, oneByOne, day));
            }
        }
    }

    /** Auditors answer by themselves, except where what they write on is one for all. */
    private String lane(String auditor) {
        boolean sessions =
                activity.draws().stream().anyMatch(draw -> draw.sessions().isHeld());
        return sessions || elsewhere.isPresent() ? name() : "%s %s".formatted(council.authority(), auditor);
    }

    private void answer(String auditor, Mood mood, boolean oneByOne, LocalDate day) {
        Colleague colleague =
                colleagues.of(council.authority(), council.people().subject(auditor));
        Sheet sheet = elsewhere.<Sheet>map(tool -> tool).orElseGet(() -> new SiteSheet(colleague, oneByOne));
        new Answering(colleague, mood, false, sheet, day).run(title -> title.equals(activity.title()));
        elsewhere.ifPresent(tool -> officer.post("/cycles/%s/results".formatted(cycle), tool.export()));
    }

    private Iterable<String> auditors() {
        TreeSet<String> auditors = new TreeSet<>();
        officer.get("/cycles/%s/allocation".formatted(cycle))
                .path("slots")
                .forEach(slot -> auditors.add(slot.path("auditor").asText()));
        auditors.remove("");
        return auditors;
    }

    private Mood mood() {
        List<String> likely = List.of("good", "good", "good", "outstanding", "requires-improvement", "inadequate");
        return new Mood(likely.get(chance.nextInt(likely.size())));
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(chance.nextLong(Math.max(1, last.toEpochDay() - first.toEpochDay() + 1)));
    }
}
