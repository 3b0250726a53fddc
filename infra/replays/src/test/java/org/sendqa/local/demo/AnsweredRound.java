package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Answering;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Mood;

/** A round of twelve audits all of which come in on the day they are handed out, so that its report is out early. */
public final class AnsweredRound implements AutoCloseable {

    private final LocalAws aws;
    private final Colleague officer;

    private AnsweredRound(LocalAws aws) {
        this.aws = aws;
        this.officer = Story.colleague(aws, Story.OFFICER);
    }

    /** Plays it on a built repository, into an empty folder, on a local AWS of its own. */
    public static AnsweredRound play(Path root, Path folder) throws IOException {
        DemoFiles files = DemoFiles.fresh(root, folder.toAbsolutePath());
        LocalAws aws = LocalAws.start(Demo.options(root, files));
        try {
            Installation.install(root, aws);
            AnsweredRound round = new AnsweredRound(aws);
            round.draw(files);
            round.auditors().keySet().forEach(round::answer);
            return round;
        } catch (IOException | RuntimeException | Error failure) {
            aws.close();
            throw failure;
        }
    }

    private void draw(DemoFiles files) throws IOException {
        aws.advanceTo(Story.UPLOAD);
        Path register = files.file("register.csv");
        DemoRegister.write(files.root(), register);
        officer.upload(
                officer.post(
                        "/registers/uploads",
                        "{\"fileName\": \"register.csv\", \"size\": %d}".formatted(Files.size(register))),
                register);
        aws.advanceTo(Story.CHECK);
        officer.post("/cycles/%s/confirmation".formatted(Story.CYCLE), "{}");
        aws.settle();
    }

    /** The local AWS it was played on. */
    public LocalAws aws() {
        return aws;
    }

    /** Who has which slots now, by the account they sign in with. */
    public Map<String, List<Integer>> auditors() {
        JsonNode slots =
                officer.get("/cycles/%s/allocation".formatted(Story.CYCLE)).path("slots");
        return slots.valueStream()
                .collect(Collectors.groupingBy(
                        slot -> "sample-" + slot.path("auditor").asText(),
                        Collectors.mapping(slot -> slot.path("slot").asInt(), Collectors.toList())));
    }

    /** Somebody answers every audit that they haven't begun. */
    public void answer(String auditor) {
        LocalDate today = OfficeDay.of(aws.clock().now());
        new Answering(Story.colleague(aws, auditor), new Mood("good"), today).run();
        aws.settle();
    }

    @Override
    public void close() {
        aws.close();
    }
}
