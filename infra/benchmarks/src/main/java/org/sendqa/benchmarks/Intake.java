package org.sendqa.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.local.LocalAws;

/** From the first byte of an upload to the officer's letter, as a browser and the local AWS do it. */
final class Intake {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String UPLOADS = "/v1/dor/registers/uploads";

    private final LocalAws aws;
    private final LargeRegister register;

    Intake(LocalAws aws, LargeRegister register) {
        this.aws = aws;
        this.register = register;
    }

    /**
     * As CSV and as a workbook in turn, so that whatever else the machine does meets both alike. Each run brings other
     * cases in another file, since neither is taken in twice.
     */
    List<Figure> measure(int runs) throws IOException, InterruptedException {
        List<Duration> csv = new ArrayList<>();
        List<Duration> workbook = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            csv.add(once(register.write(run)));
            workbook.add(once(register.writeWorkbook(runs + run)));
        }
        String what = "Intake of %,d rows, ".formatted(LargeRegister.ROWS);
        Figure first = Figure.of(what + "CSV", csv);
        Figure second = Figure.of(what + "XLSX", workbook);
        System.out.printf("XLSX takes %.2f times as long as CSV%n", second.to(first));
        return List.of(first, second);
    }

    private Duration once(Path file) throws IOException, InterruptedException {
        JsonNode prepared = answer(signed(UPLOADS)
                .POST(BodyPublishers.ofString(
                        "{\"fileName\": \"%s\", \"size\": %d}".formatted(file.getFileName(), Files.size(file))))
                .build());
        HttpRequest.Builder put = HttpRequest.newBuilder(
                        URI.create(prepared.path("url").asText()))
                .PUT(BodyPublishers.ofFile(file));
        prepared.path("headers")
                .properties()
                .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
        long begun = System.nanoTime();
        HTTP.send(put.build(), BodyHandlers.discarding());
        aws.settle();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        JsonNode upload = answer(
                signed(UPLOADS + "/" + prepared.path("upload").asText()).GET().build());
        if (upload.path("accepted").asInt() + upload.path("rejected").asInt() != LargeRegister.ROWS) {
            throw new IllegalStateException("The register was not taken in: " + upload);
        }
        return took;
    }

    private HttpRequest.Builder signed(String path) {
        String token = aws.identity().accessToken("sample-qa-officer-1", Instant.now());
        return HttpRequest.newBuilder(aws.door().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }
}
