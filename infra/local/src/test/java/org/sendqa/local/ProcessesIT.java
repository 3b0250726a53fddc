package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.councils.Council;
import org.sendqa.local.identity.Person;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

class ProcessesIT {

    private static final String ROOT = System.getProperty("sendqa.root");

    private static final String TABLE = "sendqa-local-local";
    /** 127.0.0.1 as the kernel writes it, also when it lies in an IPv6 address. */
    private static final String LOOPBACK = "(0{16}F{4}0{4})?0100007F";

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    Path data;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void sigtermToMakeLeavesNoProcessBehind() throws Exception {
        Path kept = data.resolve("kept here");
        Process make = makeUp("DATA=" + kept);
        List<ProcessHandle> children = List.of();
        try (BufferedReader output = make.inputReader()) {
            List<String> lines = readUntil("Ctrl-C ends it.", output);
            assertThat(lines).anyMatch(line -> line.matches("The local AWS is ready after \\d+\\.\\d s\\."));
            children = make.descendants().toList();
            assertThat(children).as("Java and DynamoDB Local").hasSize(2);
            make.destroy();
            for (ProcessHandle child : children) {
                assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
            }
            assertThat(kept.resolve("tables")).as("a path with a space").isDirectory();
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
            make.destroyForcibly();
        }
    }

    @Test
    void theStartSaysWhereEverybodyCanBeChosenAndWhereRegistersToUploadAre() throws Exception {
        Process process = launch(ROOT, "bwd", "--port", "0");
        try (BufferedReader output = process.inputReader();
                HttpClient http = HttpClient.newHttpClient()) {
            List<String> said = readUntil("Ctrl-C ends it.", output);
            String registers = address(said, "registers");
            var list = http.send(request(registers), BodyHandlers.ofString());
            assertThat(list.body()).contains("href=\"/local/registers/plan.csv\"");
            assertThat(http.send(request(registers + "/plan.csv"), BodyHandlers.ofLines())
                            .body())
                    .hasSizeGreaterThan(1_500);
            var page = http.send(request(address(said, "people")), BodyHandlers.ofString());
            assertThat(everybody())
                    .hasSizeGreaterThan(12)
                    .allSatisfy(
                            person -> assertThat(page.body()).contains("<code>%s</code>".formatted(person.subject())));
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void everythingListensOnTheLoopbackOnly() throws Exception {
        Process process = launch(ROOT, "bwd", "--port", "0");
        try (BufferedReader output = process.inputReader()) {
            readUntil("Ctrl-C ends it.", output);
            ProcessHandle dynamo = process.children().findFirst().orElseThrow();
            assertThat(Listening.addresses(dynamo)).hasSize(1).allMatch(address -> address.matches(LOOPBACK));
            assertThat(Listening.addresses(process.toHandle()))
                    .as("front door, sign-in, objects, other services")
                    .hasSize(4)
                    .allMatch(address -> address.matches(LOOPBACK));
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aFolderInWhichNothingIsBuiltEndsTheStartWithASentence() throws Exception {
        Process process = launch(data.toString(), "bwd");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(errors.readLine()).startsWith("No packs are compiled in").endsWith("Run make packs there.");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedTemplateEndsTheStartWithItsSentence() throws Exception {
        Path packs = data.resolve("no-template").resolve(Installation.PACKS);
        Files.createDirectories(packs.resolveSibling(""));
        Files.createSymbolicLink(packs, Path.of(ROOT, Installation.PACKS));
        Process process = launch(data.resolve("no-template").toString(), "bwd");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(errors.readLine()).startsWith("template.yaml line 1, template: cannot be read");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void whatIsKeptOnDiskIsThereAfterARestartAndIsNotDeliveredTwice() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("restart")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            put(aws.tables(), "one");
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("one", "followed one");
            aws.tables().deleteItem(delete -> delete.tableName(TABLE).key(key("followed one")));
        }
        try (LocalAws aws = LocalAws.start(options)) {
            put(aws.tables(), "two");
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("one", "two", "followed two");
        }
    }

    @Test
    void whatWasWrittenJustBeforeTheEndReachesTheStreamAfterARestart() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("backlog")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            put(aws.tables(), "late");
        }
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            assertThat(keys(aws.tables())).containsExactlyInAnyOrder("late", "followed late");
        }
    }

    @Test
    void anExecutionThatARestartBrokeOffStartsAgainFromItsBeginning() throws IOException {
        Path file = Files.createDirectories(data.resolve("executions")).resolve("intake.broken-off.json");
        Files.writeString(
                file,
                "{\"machine\": \"arn:aws:states:eu-west-2:000000000000:stateMachine:intake\", \"name\": \"broken-off\","
                        + " \"input\": {\"time\": \"1\", \"detail\": {\"object\": {\"key\": \"half-read\"}}}}");
        Options options =
                Options.of(FixtureRoot.named("broken-off")).at(0).from(START).keeping(data);
        try (LocalAws aws = LocalAws.start(options)) {
            aws.settle();
            assertThat(keys(aws.tables())).contains("half-read");
        }
        assertThat(file).as("it has ended").doesNotExist();
    }

    @Test
    void aSecondLocalAwsOnTheSameDataIsRefused() throws IOException {
        Options options =
                Options.of(FixtureRoot.named("shared")).at(0).from(START).keeping(data);
        try (LocalAws first = LocalAws.start(options)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> LocalAws.start(options))
                    .withMessage(data + " belongs to another local AWS. End that one, or choose another directory.");
            assertThat(keys(first.tables())).isEmpty();
        }
    }

    /** What make runs once everything is built; whoever runs these tests may be a make itself. */
    private static Process makeUp(String setting) throws IOException {
        ProcessBuilder make = new ProcessBuilder("make", "--old-file=build", "up", "PORT=0", setting);
        make.environment().keySet().removeIf(name -> name.startsWith("MAKE") || name.equals("MFLAGS"));
        return make.directory(new File(ROOT)).start();
    }

    private static Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sendqa.local.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static List<Person> everybody() throws IOException {
        Path packs = Path.of(ROOT, Installation.PACKS);
        return Council.named(packs, "bwd").getFirst().people().accounts();
    }

    private static String address(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith("  %s ".formatted(what)))
                .map(line -> line.replaceAll(".*(http\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static List<String> readUntil(String last, BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.equals(last)) {
            lines.add(line);
            line = output.readLine();
        }
        return lines;
    }

    private static void put(DynamoDbClient tables, String id) {
        Map<String, AttributeValue> item = Map.of(
                "pk", AttributeValue.fromS(id), "sk", AttributeValue.fromS("1"), "follow", AttributeValue.fromS("yes"));
        tables.putItem(put -> put.tableName(TABLE).item(item));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("pk", AttributeValue.fromS(id), "sk", AttributeValue.fromS("1"));
    }

    private static List<String> keys(DynamoDbClient tables) {
        ScanRequest scan = ScanRequest.builder().tableName(TABLE).build();
        return tables.scan(scan).items().stream()
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
                .toList();
    }
}
