package org.sendqa.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sendqa.benchmarks.plain.PlainHandler;
import org.sendqa.local.LocalAws;
import org.sendqa.local.runtime.Reply;
import org.sendqa.local.runtime.RuntimeClient;
import org.sendqa.local.template.FunctionDeclaration;

/**
 * From a process's start to its first answer through AWS's runtime client: a function of the template, and a plain
 * handler that makes the same calls. SnapStart, which the template asks for, is not part of it.
 */
record ColdStart(LocalAws aws, Path root) {

    private static final String FUNCTION = "ImportPeopleFunction";

    /** Both in turn, so that whatever else the machine does meets both alike. */
    List<Figure> measure(int runs) throws InterruptedException {
        List<Duration> function = new ArrayList<>();
        List<Duration> plain = new ArrayList<>();
        FunctionDeclaration declared = aws.declarations().functions().stream()
                .filter(candidate -> candidate.logicalId().equals(FUNCTION))
                .findFirst()
                .orElseThrow();
        Path folder = root.resolve("infra/benchmarks/target/plain");
        for (int run = 0; run < runs; run++) {
            plain.add(first(folder, PlainHandler.class.getName(), "plain-" + run));
            function.add(first(declared.code(), declared.handler(), "measured-" + run));
        }
        return List.of(
                Figure.of("Cold start of ImportPeople, one person", function),
                Figure.of("Cold start of a plain handler, the same calls", plain));
    }

    private Duration first(Path folder, String handler, String id) throws InterruptedException {
        Map<String, String> properties = aws.properties();
        String event = handler.endsWith("PlainHandler") ? "{\"id\": \"%s\"}".formatted(id) : person(id);
        long begun = System.nanoTime();
        try (RuntimeClient client = RuntimeClient.start(folder, handler, properties)) {
            return switch (client.invoke(event)) {
                case Reply.Answer(String json)
                when json.contains("\"imported\"") -> Duration.ofNanos(System.nanoTime() - begun);
                case Reply other -> throw new IllegalStateException(handler + " did not import: " + other);
            };
        }
    }

    private static String person(String id) {
        return """
            {"authority": "dor", "people": [{"id": "%1$s", "name": "Sample Reader", "subject": "%1$s",
            "emails": ["%1$s@dorset.example.org"], "roles": ["reader"], "locality": "",
            "agency": "council"}]}""".formatted(id);
    }
}
