package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

class ProcessesIT {

    /** What make up runs. */
    private static final String ROOT = System.getProperty("sendqa.root");

    private static final String TABLE = "sendqa-local-local";
    /** 127.0.0.1 as the kernel writes it, also when it lies in an IPv6 address. */
    private static final String LOOPBACK = "(0{16}F{4}0{4})?0100007F";

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    Path data;

    @Test
    void sigtermLeavesNoProcessBehind() throws Exception {
        Process process = launch(ROOT, "--port", "0");
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = readUntil("Ctrl-C ends it.", output);
            assertThat(lines).anyMatch(line -> line.matches("The local AWS is ready after \\d+\\.\\d s\\."));
            List<ProcessHandle> children = process.children().toList();
            assertThat(children).as("DynamoDB Local").hasSize(1);
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(children.getFirst().onExit().get(20, TimeUnit.SECONDS).isAlive())
                    .isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theStartSaysWhereEverybodyWhoIsImportedCanBeChosen() throws Exception {
        Process process = launch(ROOT, "--port", "0");
        try (BufferedReader output = process.inputReader();
                HttpClient http = HttpClient.newHttpClient()) {
            String address = readUntil("Ctrl-C ends it.", output).stream()
                    .filter(line -> line.startsWith("  people "))
                    .map(line -> line.replaceAll(".*(http\\S+).*", "$1"))
                    .findFirst()
                    .orElseThrow();
            var page = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(Installation.people(Path.of(ROOT)))
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
        Process process = launch(ROOT, "--port", "0");
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
    void aRefusedTemplateEndsTheStartWithItsSentence() throws Exception {
        Path empty = data.resolve("nothing-here");
        Process process = launch(empty.toString());
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

    private static Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sendqa.local.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
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
