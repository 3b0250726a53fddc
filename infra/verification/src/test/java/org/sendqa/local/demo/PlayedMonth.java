package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.colleagues.Colleague;
import org.sendqa.local.colleagues.Progress;
import org.sendqa.local.mail.Mail;
import org.sendqa.local.sample.SampleWorkbook;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.ExecutionStatus;

/** The demo's month, played once for all tests that look at it, and what stood there when it was over. */
public final class PlayedMonth implements AutoCloseable {

    private final LocalAws aws;
    private final DemoFiles files;
    private final List<Mail> mails;
    private final List<ExecutionStatus> executions;
    private final JsonNode figures;

    private PlayedMonth(LocalAws aws, DemoFiles files, Month month) {
        this.aws = aws;
        this.files = files;
        this.mails = List.copyOf(aws.mails());
        this.executions = aws.executions().stream().map(Execution::status).toList();
        this.figures = Summary.of(files, month, mails).figures();
    }

    /** Plays it on a built repository, into an empty folder. */
    public static PlayedMonth play(Path root, Path folder) throws IOException {
        DemoFiles files = DemoFiles.fresh(root, folder.toAbsolutePath());
        LocalAws aws = LocalAws.start(Demo.options(root, files));
        try {
            Installation.install(root, aws);
            Month month = new Month(aws, files, new Progress(aws.clock()::now));
            month.play();
            return new PlayedMonth(aws, files, month);
        } catch (IOException | RuntimeException | Error failure) {
            aws.close();
            throw failure;
        }
    }

    /** The local AWS, at the month's end or later. */
    public LocalAws aws() {
        return aws;
    }

    /** A file that the month left, such as {@code register.csv}. */
    public Path file(String name) {
        return files.file(name);
    }

    /** All mails of the month, in their order. */
    public List<Mail> mails() {
        return mails;
    }

    /** How the month's executions stood at its end, in the order of their start. */
    public List<ExecutionStatus> executions() {
        return executions;
    }

    /** What the demo counts in its summary. */
    public JsonNode figures() {
        return figures;
    }

    /** What the officer is told at a path of the API. */
    public JsonNode officerGets(String path) {
        return Story.colleague(aws, Story.OFFICER).get(path);
    }

    /** The officer asks the API to do something; a refusal fails. */
    public JsonNode officerPosts(String path, String body) {
        return Story.colleague(aws, Story.OFFICER).post(path, body);
    }

    /** The officer uploads the month's register once more. */
    public JsonNode officerUploadsAgain() throws IOException {
        Colleague officer = Story.colleague(aws, Story.OFFICER);
        JsonNode prepared = officer.post(
                "/registers/uploads",
                "{\"fileName\": \"register.csv\", \"size\": %d}".formatted(Files.size(files.file("register.csv"))));
        officer.upload(prepared, files.file("register.csv"));
        aws.settle();
        return officer.get("/registers/uploads/" + prepared.path("upload").asText());
    }

    /** The officer looks at what would be read of the month's register, as a workbook, and then takes it. */
    public JsonNode officerLooksBeforeTaking() throws IOException {
        Colleague officer = Story.colleague(aws, Story.OFFICER);
        Path workbook = files.file("register.xlsx");
        SampleWorkbook.write(files.file("register.csv"), workbook);
        aws.advanceTo(aws.clock().now().plusSeconds(60)); // uploads of one officer differ by their time
        JsonNode prepared = officer.post(
                "/registers/uploads",
                "{\"fileName\": \"register.xlsx\", \"size\": %d, \"preview\": true}".formatted(Files.size(workbook)));
        officer.upload(prepared, workbook);
        aws.settle();
        String upload = "/registers/uploads/" + prepared.path("upload").asText();
        JsonNode preview = officer.get(upload + "/preview");
        officer.post(upload + "/taking", "{}");
        aws.settle();
        return preview;
    }

    @Override
    public void close() {
        aws.close();
    }
}
