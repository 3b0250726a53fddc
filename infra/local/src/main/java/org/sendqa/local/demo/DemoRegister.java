package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sendqa.local.sample.SampleLayout;
import org.sendqa.local.sample.SampleRegister;

/** The made-up register of the demo: Dorset's size, the pack's localities, the sample people's addresses. */
final class DemoRegister {

    private static final long SEED = 202501;
    private static final int CASE_WORKERS = 24;
    private static final int PSYCHOLOGISTS = 8;
    private static final int THERAPISTS = 6;

    private DemoRegister() {}

    /** Writes it; the same bytes in every run. */
    static void write(Path root, Path file) throws IOException {
        SampleRegister.write(file, SEED, Story.DRAWN_ON, layout(localities(root)));
    }

    private static SampleLayout layout(List<String> localities) {
        return new SampleLayout(
                localities,
                addresses("team-manager", localities.size()),
                addresses("case-worker", CASE_WORKERS),
                Map.of(
                        "educational psychologist", addresses("psychologist", PSYCHOLOGISTS),
                        "speech and language therapist", addresses("therapist", THERAPISTS),
                        "provision lead", addresses("provision-lead", localities.size())));
    }

    private static List<String> addresses(String role, int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> "%s-%d@dorset.example.org".formatted(role, number))
                .toList();
    }

    private static List<String> localities(Path root) throws IOException {
        Path packs = root.resolve("shared/packs/target/packs/dor");
        String current = Files.readString(packs.resolve("current")).replace("sha256:", "");
        JsonNode pack =
                new ObjectMapper().readTree(packs.resolve(current + ".json").toFile());
        return pack.at("/authority/localities")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }
}
