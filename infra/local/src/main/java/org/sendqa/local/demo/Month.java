package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Answering;
import org.sendqa.local.colleagues.Approving;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Mood;
import org.sendqa.local.colleagues.Progress;
import org.sendqa.local.colleagues.SiteSheet;

/** The month itself, step by step; what it saw stays readable for the summary. */
final class Month {

    private final LocalAws aws;
    private final DemoFiles files;
    private final Progress progress;
    private final Colleague officer;
    private JsonNode upload = JsonNodeFactory.instance.objectNode();
    private JsonNode slots = JsonNodeFactory.instance.arrayNode();
    private int replaced;

    Month(LocalAws aws, DemoFiles files, Progress progress) {
        this.aws = aws;
        this.files = files;
        this.progress = progress;
        this.officer = Story.colleague(aws, Story.OFFICER);
    }

    void play() throws IOException {
        othersWait();
        announce();
        registerComesIn();
        sampleIsDrawnAndChecked();
        auditorsAnswer();
        reportGoesOut();
    }

    private void othersWait() {
        int waiting = new OtherActivities(officer).pauseAllBut(Story.ACTIVITY, Story.DRAWN_ON);
        progress.say("%d other activities are paused: their registers come another month".formatted(waiting));
    }

    private void announce() {
        aws.advanceTo(Story.UPLOAD);
        JsonNode cycle = officer.get("/cycles/" + Story.CYCLE);
        progress.say("Announced on %s; the draw's secret is fixed: %s"
                .formatted(
                        cycle.path("announcedAt").asText().substring(0, 10),
                        cycle.path("seedCommitment").asText().substring(0, 23) + "…"));
    }

    private void registerComesIn() throws IOException {
        Path register = files.file("register.csv");
        DemoRegister.write(files.root(), register);
        JsonNode prepared = officer.post(
                "/registers/uploads", "{\"fileName\": \"register.csv\", \"size\": %d}".formatted(Files.size(register)));
        officer.upload(prepared, register);
        aws.settle();
        upload = officer.get("/registers/uploads/" + prepared.path("upload").asText());
        Colleague.download(upload.path("rejectedRowsUrl").asText(), files.file("rejected-rows.csv"));
        progress.say("Register read: %,d rows accepted, %d refused with reasons".formatted(accepted(), rejected()));
    }

    private void sampleIsDrawnAndChecked() {
        aws.advanceTo(Story.CHECK);
        JsonNode cycle = officer.get("/cycles/" + Story.CYCLE);
        for (JsonNode draw : cycle.path("draws")) {
            progress.say("%s: %d cases drawn, one per locality"
                    .formatted(draw.path("title").asText(), draw.path("cases").size()));
        }
        oneCaseIsReplaced(cycle.path("draws").path(0));
        officer.post("/cycles/%s/confirmation".formatted(Story.CYCLE), "{}");
        aws.settle();
        slots = officer.get("/cycles/%s/allocation".formatted(Story.CYCLE)).path("slots");
        progress.say("Sample confirmed; %d audits allocated, %d left open; invitations sent"
                .formatted(allocated(), unfilled()));
        Story.DRAWS.forEach(this::keepCertificate);
        files.write("allocation.csv", allocation());
    }

    private void oneCaseIsReplaced(JsonNode draw) {
        JsonNode moved = draw.path("cases").path(0);
        officer.post(
                "/cycles/%s/draws/%s/replacements"
                        .formatted(Story.CYCLE, draw.path("draw").asText()),
                "{\"drawId\": \"%s\", \"reason\": \"moved\"}"
                        .formatted(moved.path("drawId").asText()));
        replaced++;
        progress.say("The child of one case in %s has moved away: the next reserve takes its place"
                .formatted(moved.path("stratum").asText()));
    }

    private void auditorsAnswer() {
        List<String> auditors = new ArrayList<>();
        slots.forEach(slot -> auditors.add("sample-" + slot.path("auditor").asText()));
        for (int answered = 0; answered < Story.GRADES.size(); answered++) {
            aws.advanceTo(Story.FIRST_ANSWER.plus(Duration.ofHours(24L * answered)));
            Colleague auditor = Story.colleague(aws, auditors.get(answered));
            Mood mood = new Mood(Story.GRADES.get(answered));
            new Answering(auditor, mood, answered == Story.YOUNG, new SiteSheet(auditor, false), today()).run();
        }
        progress.say("%d auditors have answered in time; two have not".formatted(Story.GRADES.size()));
        aws.advanceTo(Story.LATE_ANSWER);
        Colleague late = Story.colleague(aws, auditors.get(Story.GRADES.size()));
        new Answering(late, new Mood(Story.LATE_GRADE), today()).run();
        progress.say("One of the two answers late, after the reminders; the other never does");
    }

    private LocalDate today() {
        return OfficeDay.of(aws.clock().now());
    }

    private void reportGoesOut() {
        aws.advanceTo(Story.END);
        new Approving(aws, officer).run(Story.CYCLE);
        progress.say("The cycle is closed; the officer has looked at the report and approved it");
        JsonNode report = Story.colleague(aws, Story.MANAGER).get("/reports/" + Story.CYCLE);
        report.path("files")
                .properties()
                .forEach(file -> Colleague.download(file.getValue().asText(), files.file("reports/" + file.getKey())));
        progress.say("The report is in the managers' mailboxes");
    }

    private void keepCertificate(String draw) {
        String path = "/cycles/%s/draws/%s/".formatted(Story.CYCLE, draw);
        files.write("certificates/%s.json".formatted(draw), officer.text(path + "certificate"));
        files.write("designs/%s.json".formatted(draw), officer.text(path + "design"));
    }

    private String allocation() {
        StringJoiner lines = new StringJoiner("\n", "slot,draw id,auditor,cost\n", "\n");
        slots.forEach(slot -> lines.add(String.join(
                ",",
                slot.path("slot").asText(),
                slot.path("drawId").asText(),
                slot.path("auditor").asText(""),
                slot.path("cost").asText())));
        return lines.toString();
    }

    int accepted() {
        return upload.path("accepted").asInt();
    }

    int rejected() {
        return upload.path("rejected").asInt();
    }

    int allocated() {
        return (int)
                slots.valueStream().filter(slot -> slot.hasNonNull("auditor")).count();
    }

    int unfilled() {
        return slots.size() - allocated();
    }

    int replaced() {
        return replaced;
    }
}
