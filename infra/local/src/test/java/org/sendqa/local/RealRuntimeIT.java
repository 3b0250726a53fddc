package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.local.runtime.Reply;
import org.sendqa.local.runtime.RuntimeClient;
import org.sendqa.local.sample.SampleLayout;
import org.sendqa.local.sample.SampleRegister;
import org.sendqa.local.template.FunctionDeclaration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Every function of the template as Lambda would run it: as deployed, by AWS's own runtime client, in a process of its
 * own. The sample events tell the story of one cycle, so they are fed in the order of their times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRuntimeIT {

    private static final Path ROOT = Path.of(System.getProperty("sendqa.root"));
    private static final Instant START = Instant.parse("2026-03-24T09:00:00Z");
    private static final String UPLOAD = "uploads/dor/3e7fe607740fbd3922212766/register.csv";

    private static final List<String> LOCALITIES = List.of("Coastal", "Downs", "Heath", "Harbour", "Vale", "Woodland");
    private static final SampleLayout LAYOUT =
            new SampleLayout(LOCALITIES, addresses("team-manager"), addresses("case-worker"), Map.of());

    @TempDir
    Path folder;

    private final LocalAws aws;

    RealRuntimeIT() throws IOException {
        aws = LocalAws.start(Options.of(ROOT)
                .at(0)
                .from(START)
                .with(Map.of("OutboxSweep", "rate(1 day)")) // every five minutes would only take longer
                .signingIn(Installation.people(ROOT)));
    }

    @BeforeAll
    void install() {
        Installation.install(ROOT, aws);
    }

    List<FunctionDeclaration> functions() {
        return aws.declarations().functions().stream()
                .sorted(Comparator.comparing(RealRuntimeIT::wokenAt))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionAnswersItsSampleEvents(FunctionDeclaration function) throws Exception {
        comeTo(function);
        long begun = System.nanoTime();
        try (RuntimeClient client = RuntimeClient.start(function.code(), function.handler(), aws.properties())) {
            Duration first = Duration.ZERO;
            for (SampleEvent event : SampleEvent.of(ROOT, function)) {
                assertThat(client.invoke(event.json())).as(event.name()).isInstanceOf(Reply.Answer.class);
                first = first.isZero() ? Duration.ofNanos(System.nanoTime() - begun) : first;
            }
            System.out.printf(
                    "%-24s %5d ms from process start to first answer%n", function.logicalId(), first.toMillis());
        }
    }

    /** Lets happen what has happened by then, and what no sample event can bring: the file that was uploaded. */
    private void comeTo(FunctionDeclaration function) throws IOException {
        Instant then = wokenAt(function);
        if (then.isAfter(aws.clock().now())) {
            aws.advanceTo(then);
        }
        if (function.logicalId().equals("IngestRegisterFunction")) {
            upload();
        }
    }

    private void upload() throws IOException {
        Path register = folder.resolve("register.csv");
        SampleRegister.write(register, 1, LocalDate.parse("2026-04-01"), LAYOUT);
        try (S3Client objects = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            String bucket = aws.declarations().buckets().getFirst().name();
            objects.putObject(put -> put.bucket(bucket).key(UPLOAD), RequestBody.fromFile(register));
        }
    }

    private static Instant wokenAt(FunctionDeclaration function) {
        return SampleEvent.of(ROOT, function).getFirst().at().orElse(START);
    }

    private static List<String> addresses(String role) {
        return IntStream.rangeClosed(1, LOCALITIES.size())
                .mapToObj(number -> "%s-%d@dorset.example.org".formatted(role, number))
                .toList();
    }

    @AfterAll
    void close() {
        aws.close();
    }
}
