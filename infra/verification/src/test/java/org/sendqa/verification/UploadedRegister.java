package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.sendqa.local.LocalAws;
import org.sendqa.local.mail.Mail;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Visitor;

/**
 * A register that the officer uploaded, and all that came of it.
 *
 * @param prepared where and how to put it, as the API told
 * @param outcome as the API tells it
 * @param letters those that it caused
 * @param traces what changed in table and bucket, but for the upload's own record, its history, its letter, the list of
 *     its refused rows and the uploaded file itself
 */
record UploadedRegister(String id, JsonNode prepared, JsonNode outcome, List<Mail> letters, SortedSet<String> traces) {

    /** Uploads a file by the API and the address that it signs. */
    static UploadedRegister upload(LocalAws aws, Path file) {
        return upload(aws, file, "{\"fileName\": \"%s\"}".formatted(file.getFileName()));
    }

    /** Uploads a file with a request of one's own. */
    static UploadedRegister upload(LocalAws aws, Path file, String wish) {
        aws.advanceTo(aws.clock().now().plusSeconds(60)); // uploads of one officer differ by their time
        Dump before = Dump.of(aws);
        int mails = aws.mails().size();
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        String sized = wish.replaceFirst(
                "\\{", "{\"size\": %d, ".formatted(file.toFile().length()));
        JsonNode prepared = officer.call("POST", "/registers/uploads", sized).json();
        assertThat(put(prepared, file).status()).isEqualTo(200);
        aws.settle();
        String id = prepared.path("upload").asText();
        SortedSet<String> traces = Dump.of(aws).since(before);
        traces.removeIf(name -> isOwn(name, id, before));
        JsonNode outcome = officer.get("/registers/uploads/" + id).json();
        return new UploadedRegister(
                id, prepared, outcome, aws.mails().subList(mails, aws.mails().size()), traces);
    }

    /** Puts another file to the same address. */
    int putAgain(Path file) {
        return put(prepared, file).status();
    }

    /** What stands in the one letter that the officer got, on one line. */
    String letter() {
        assertThat(letters)
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.recipients()).containsExactly("qa-officer-1@dorset.example.org"));
        return letters.getFirst().text().replaceAll("\\s+", " ");
    }

    /** A letter is a new item; one that stood there before is nobody's own. */
    private static boolean isOwn(String name, String id, Dump before) {
        return name.startsWith("item dor|upload|%s ".formatted(id))
                || (name.startsWith("item dor|register|") && name.endsWith("|" + id))
                || name.equals("object uploads/dor/%s/register".formatted(id))
                || name.equals("object previews/dor/%s.json".formatted(id))
                || name.equals("object rejects/dor/%s.csv".formatted(id))
                || (name.startsWith("item dor|outbox|") && !before.contents().containsKey(name));
    }

    private static Visitor.Reply put(JsonNode prepared, Path file) {
        try {
            var request = HttpRequest.newBuilder(URI.create(prepared.path("url").asText()))
                    .PUT(BodyPublishers.ofFile(file));
            prepared.path("headers")
                    .properties()
                    .forEach(header ->
                            request.header(header.getKey(), header.getValue().asText()));
            return Visitor.send(request.build());
        } catch (FileNotFoundException missing) {
            throw new IllegalArgumentException(missing);
        }
    }
}
