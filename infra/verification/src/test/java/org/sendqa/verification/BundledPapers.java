package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Visitor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** The whole way of a paper through the API: uploaded, replaced, checked, read, and deleted when its time is over. */
final class BundledPapers {

    private static final byte[] FILE = PaperFile.of("What the child can do", "What is to come");
    private static final String SUPPORT = "sample-business-support-1";

    private final LocalAws aws;
    private final ItemEditor items;
    private final String partition;

    private BundledPapers(LocalAws aws, String partition) {
        this.aws = aws;
        this.items = ItemEditor.of(aws);
        this.partition = partition;
    }

    /** Of a case whose audit nobody has begun, in one of some partitions; another of its papers was never sent. */
    static void goTheirWay(LocalAws aws, String audits) {
        String partition =
                ItemEditor.of(aws).first(audits, "state", "assigned").get("pk").s();
        BundledPapers papers = new BundledPapers(aws, partition);
        new SharedRound(aws, papers.said("cycle")).switchOver();
        NeverSent.say(aws, partition);
        papers.arePreparedAndChecked();
        papers.areRead();
        papers.everyLookIsListed();
        papers.areSweptAway();
    }

    private String said(String attribute) {
        return items.text(partition, "audit", attribute);
    }

    private void arePreparedAndChecked() {
        String paper = ofCase("papers/1");
        assertThat(Visitor.as(aws, SUPPORT).get("/papers").body()).contains("missing", "never-sent");
        JsonNode address = address(paper);
        prepare(paper, address);
        prepare(paper, address); // the address still takes a file, once the one before was read
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        String checked = "{\"revision\": 2, \"word\": \"checked\"}";
        assertThat(officer.get(paper + "/pages/2").status()).isEqualTo(200);
        assertThat(officer.call("PUT", paper + "/check", checked).body()).contains("page 1 hasn't been shown");
        assertThat(officer.get(paper + "/pages/1").status()).isEqualTo(200);
        assertThat(officer.call("PUT", paper + "/check", checked).status()).isEqualTo(200);
    }

    private void areRead() {
        Visitor reader = Visitor.as(aws, "sample-" + said("auditor"));
        String audit = said("audit");
        String page = "/audits/%s/papers/1/pages/1".formatted(audit);
        assertThat(reader.get(page).status()).isEqualTo(409);
        reader.call("POST", "/audits/%s/declaration".formatted(audit), "{\"hand\": \"none\"}");
        assertThat(reader.get(page).status()).isEqualTo(200);
        assertThat(reader.get("/audits/" + audit)
                        .json()
                        .path("papers")
                        .path("sheets")
                        .path(0)
                        .path("pages")
                        .asInt())
                .isEqualTo(2);
        items.set(items.key(partition, "audit"), Map.of("state", AttributeValue.fromS("assigned")));
    }

    private void everyLookIsListed() {
        JsonNode looks = Visitor.as(aws, Visitor.OFFICER).get(ofCase("looks")).json();
        assertThat(looks.findValuesAsText("look")).contains("form", "page", "prepared-page");
        assertThat(looks.findValuesAsText("paper")).contains("plan");
        assertThat(looks.findValuesAsText("person")).contains(said("auditor"));
    }

    private String ofCase(String what) {
        return "/cycles/%s/draws/%s/cases/%s/%s".formatted(said("cycle"), said("draw"), said("drawId"), what);
    }

    private void areSweptAway() {
        JsonNode later = new ObjectMapper()
                .createObjectNode()
                .put("time", aws.clock().now().plus(Duration.ofDays(200)).toString());
        assertThat(aws.invoke("ErasePapersFunction", later).path("papers").asInt())
                .isEqualTo(1);
        String bucket = aws.declarations().buckets().getFirst().name();
        try (S3Client objects = Dump.objects()) {
            var left = objects.listObjectVersions(list -> list.bucket(bucket).prefix("paper"));
            assertThat(left.versions()).isEmpty();
            assertThat(left.deleteMarkers()).isEmpty();
        }
    }

    private JsonNode address(String paper) {
        return Visitor.as(aws, SUPPORT)
                .call("POST", paper + "/uploads", "{\"size\": %d}".formatted(FILE.length))
                .json();
    }

    private void prepare(String paper, JsonNode address) {
        Visitor support = Visitor.as(aws, SUPPORT);
        HttpRequest.Builder put =
                HttpRequest.newBuilder(URI.create(address.path("url").asText())).PUT(BodyPublishers.ofByteArray(FILE));
        address.path("headers")
                .properties()
                .forEach(one -> put.header(one.getKey(), one.getValue().asText()));
        assertThat(Visitor.send(put.build()).status()).isEqualTo(200);
        String wish = "{\"upload\": \"%s\", \"names\": [\"Robin Sample\"], \"birthDates\": [], \"addresses\": []}"
                .formatted(address.path("upload").asText());
        assertThat(support.call("POST", paper + "/preparation", wish).status()).isEqualTo(200);
    }
}
