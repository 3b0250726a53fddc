package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.councils.Council;
import org.sendqa.local.identity.Person;

/** What a developer gets from {@code make up}, from its first line to its end. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MakeUpIT {

    private static final String ROOT = System.getProperty("sendqa.root");

    /** 127.0.0.1 as the kernel writes it, also when it lies in an IPv6 address. */
    private static final String LOOPBACK = "(0{16}F{4}0{4})?0100007F";

    private final Path kept;
    private final Process make;
    private final List<String> said = new ArrayList<>();

    MakeUpIT(@TempDir Path folder) throws IOException {
        this.kept = folder.resolve("kept here");
        ProcessBuilder up =
                new ProcessBuilder("make", "--old-file=build", "up", "AUTHORITY=bwd", "PORT=0", "DATA=" + kept);
        // Whoever runs these tests may be a make itself.
        up.environment().keySet().removeIf(name -> name.startsWith("MAKE") || name.equals("MFLAGS"));
        this.make = up.directory(new File(ROOT)).start();
    }

    @BeforeAll
    void readWhatItSays() throws IOException {
        BufferedReader output = make.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals("Ctrl-C ends it.")) {
            said.add(line);
            line = output.readLine();
        }
    }

    @Test
    @Order(1)
    void itsOneAddressLeadsToWhereEverybodyCanBeChosenAndToRegistersToUpload() throws Exception {
        assertThat(said).anyMatch(line -> line.matches("The local AWS is ready after \\d+\\.\\d s\\."));
        try (HttpClient http = HttpClient.newHttpClient()) {
            String start =
                    http.send(request(address()), BodyHandlers.ofString()).body();
            String registers = place("Registers", start);
            var list = http.send(request(registers), BodyHandlers.ofString());
            assertThat(list.body()).contains("href=\"/local/registers/plan.csv\"");
            assertThat(http.send(request(registers + "/plan.csv"), BodyHandlers.ofLines())
                            .body())
                    .hasSizeGreaterThan(1_500);
            var page = http.send(request(place("People", start)), BodyHandlers.ofString());
            assertThat(everybody())
                    .hasSizeGreaterThan(12)
                    .allSatisfy(person -> assertThat(page.body())
                            .contains(person.role(), "<code>%s</code>".formatted(person.subject())));
            assertThat(everybody())
                    .extracting(Person::role)
                    .contains("Service Lead for SEND")
                    .noneMatch(role -> role.matches("[a-z-]+"));
        }
    }

    @Test
    @Order(2)
    @EnabledOnOs(OS.LINUX)
    void everythingListensOnTheLoopbackOnly() throws Exception {
        ProcessHandle java = make.children().findFirst().orElseThrow();
        ProcessHandle dynamo = java.children().findFirst().orElseThrow();
        assertThat(Listening.addresses(dynamo)).hasSize(1).allMatch(address -> address.matches(LOOPBACK));
        assertThat(Listening.addresses(java))
                .as("front door, sign-in, objects, other services")
                .hasSize(4)
                .allMatch(address -> address.matches(LOOPBACK));
    }

    @Test
    @Order(3)
    void sigtermToMakeLeavesNoProcessBehind() throws Exception {
        List<ProcessHandle> children = make.descendants().toList();
        assertThat(children).as("Java and DynamoDB Local").hasSize(2);
        make.destroy();
        for (ProcessHandle child : children) {
            assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        assertThat(kept.resolve("tables")).as("a path with a space").isDirectory();
    }

    @AfterAll
    void leaveNothing() {
        make.descendants().forEach(ProcessHandle::destroyForcibly);
        make.destroyForcibly();
    }

    private static List<Person> everybody() throws IOException {
        Path packs = Path.of(ROOT, Installation.PACKS);
        return Council.named(packs, "bwd").getFirst().people().accounts();
    }

    private String address() {
        assertThat(said).filteredOn(line -> line.contains("http")).hasSize(1);
        return said.getLast().replaceAll(".*(http\\S+)", "$1");
    }

    /** Where the start page leads by a name. */
    private String place(String name, String start) {
        Matcher link =
                Pattern.compile("<a href=\"([^\"]+)\">%s</a>".formatted(name)).matcher(start);
        assertThat(link.find()).as(name).isTrue();
        return URI.create(address()).resolve(link.group(1)).toString();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
