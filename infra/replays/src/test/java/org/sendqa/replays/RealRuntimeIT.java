package org.sendqa.replays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;
import org.sendqa.local.colleagues.Answering;
import org.sendqa.local.colleagues.Mood;
import org.sendqa.local.runtime.Reply;
import org.sendqa.local.runtime.RuntimeClient;
import org.sendqa.local.sample.SampleLayout;
import org.sendqa.local.sample.SampleRegister;
import org.sendqa.local.template.FunctionDeclaration;
import org.sendqa.local.template.MachineDeclaration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Every function of the template as Lambda would run it: as deployed, by AWS's own runtime client, in a process of its
 * own. The sample events tell the story of one cycle; they do the state machines' work, which here do nothing
 * themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRuntimeIT {

    private static final Path ROOT = Path.of(System.getProperty("sendqa.root"));
    private static final Instant START = Instant.parse("2026-03-24T09:00:00Z");
    private static final String UPLOAD = "uploads/dor/c4a3a98af9506eb55f366daf/register";
    private static final String IDLE = "{QueryLanguage: JSONata, StartAt: Idle, States: {Idle: {Type: Succeed}}}";
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private static final List<String> LOCALITIES = List.of("Coastal", "Downs", "Heath", "Harbour", "Vale", "Woodland");
    private static final SampleLayout LAYOUT =
            new SampleLayout(LOCALITIES, addresses("team-manager"), addresses("case-worker"), Map.of());

    private final LocalAws aws;
    private final FittedEvents fitted;
    private final List<List<SampleEvent>> turns = turns();
    private final RunningFunctions functions;

    RealRuntimeIT() throws IOException {
        aws = LocalAws.start(Options.of(ROOT)
                .at(0)
                .from(START)
                .with(Map.of("OutboxSweep", "rate(1 day)")) // every five minutes would only take longer
                .signingIn(Installation.people(ROOT)));
        fitted = new FittedEvents(aws);
        functions = new RunningFunctions(
                aws, turns.stream().map(turn -> turn.getFirst().function()).toList());
    }

    @BeforeAll
    void install(@TempDir Path folder) throws IOException {
        Installation.install(ROOT, aws);
        for (MachineDeclaration machine : aws.declarations().machines()) {
            assertThat(aws.machines().deploy(machine.name(), machine.arn(), IDLE, "idle"))
                    .isEmpty();
        }
        Path register = folder.resolve("register.csv");
        SampleRegister.write(register, 1, LocalDate.parse("2026-04-01"), LAYOUT);
        try (S3Client objects = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            String bucket = aws.declarations().buckets().getFirst().name();
            objects.putObject(put -> put.bucket(bucket).key(UPLOAD), RequestBody.fromFile(register));
        }
        aws.settle();
    }

    /** Events of one function that follow one another come in one turn. */
    private static List<List<SampleEvent>> turns() throws IOException {
        List<List<SampleEvent>> turns = new ArrayList<>();
        for (SampleEvent event : SampleEvent.all(ROOT)) {
            if (turns.isEmpty() || !turns.getLast().getFirst().function().equals(event.function())) {
                turns.add(new ArrayList<>());
            }
            turns.getLast().add(event);
        }
        return turns;
    }

    IntStream numbers() {
        return IntStream.range(0, turns.size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyFunctionDoesItsWorkWhenItsSampleEventsCome(int number) throws Exception {
        List<SampleEvent> turn = turns.get(number);
        comeTo(turn.getFirst());
        RuntimeClient client = functions.at(number);
        for (SampleEvent event : turn) {
            invoke(client, event);
        }
    }

    @Test
    void everySampleEventAndEveryFunctionStandsInTheTableOfReplies() throws IOException {
        List<SampleEvent> events = SampleEvent.all(ROOT);
        try (Stream<Path> files = Files.list(ROOT.resolve("events"))) {
            assertThat(events.stream().map(event -> event.name() + ".json").distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .toList());
        }
        assertThat(events.stream().map(SampleEvent::function).distinct())
                .containsExactlyInAnyOrderElementsOf(aws.declarations().functions().stream()
                        .map(FunctionDeclaration::logicalId)
                        .toList());
    }

    private void invoke(RuntimeClient client, SampleEvent event) throws Exception {
        int letters = aws.mails().size();
        Reply reply = client.invoke(fitted.json(event));
        aws.clock().settle();
        assertThat(reply)
                .as(event.name())
                .isInstanceOfSatisfying(
                        Reply.Answer.class,
                        answer -> assertThat(answer.json()).as(event.name()).containsPattern(event.expected()));
        assertThat(aws.mails().size() - letters)
                .as("letters of " + event.name())
                .isEqualTo(event.letters());
    }

    /** Lets happen what has happened by then; what is due at that very time is left to the event. */
    private void comeTo(SampleEvent event) throws IOException {
        Instant then = event.at().orElse(START).minus(Duration.ofMinutes(1));
        if (then.isAfter(aws.clock().now().plus(AT_ONCE))) {
            aws.advanceTo(then);
        }
        if (event.name().equals("remind-auditors")) {
            LocalDate today = OfficeDay.of(aws.clock().now());
            new Answering(fitted.colleague("sample-team-manager-2"), new Mood("good"), today).run();
            aws.settle();
        }
    }

    private static List<String> addresses(String role) {
        return IntStream.rangeClosed(1, LOCALITIES.size())
                .mapToObj(number -> "%s-%d@dorset.example.org".formatted(role, number))
                .toList();
    }

    @AfterAll
    void close() {
        functions.close();
        aws.close();
    }
}
