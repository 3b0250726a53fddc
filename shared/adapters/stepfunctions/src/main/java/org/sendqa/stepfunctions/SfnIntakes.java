package org.sendqa.stepfunctions;

import java.time.Instant;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.register.Intakes;
import org.sendqa.domain.register.Upload;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;

/** Starts {@code register-intake} as the store's own event does, once for each state of an upload. */
public final class SfnIntakes implements Intakes {

    private static final int NAME_LENGTH = 60;
    private static final String MACHINE = "register-intake";

    private final SfnClient client;
    private final String machines;

    /**
     * Starts the machine through a client.
     *
     * @param machines what the machines' ARNs start with, up to the machine's own name
     */
    public SfnIntakes(SfnClient client, String machines) {
        this.client = client;
        this.machines = machines;
    }

    /** Starts the deployed machine, whose ARN starts with a text, through a client of its own. */
    public static SfnIntakes under(String machines) {
        var http = UrlConnectionHttpClient.builder();
        return new SfnIntakes(SfnClient.builder().httpClientBuilder(http).build(), machines);
    }

    @Override
    public void start(Upload.Claimed upload, Instant now) {
        try {
            client.startExecution(start -> start.stateMachineArn(machines + MACHINE)
                    .name(name(upload.header()))
                    .input(input(upload.file(), now)));
        } catch (ExecutionAlreadyExistsException once) {
            // It was begun; what became of it stands in the upload.
        }
    }

    static String name(Upload.Header header) {
        String text = String.join(
                "|",
                header.authority(),
                header.id(),
                Integer.toString(header.revision().number()));
        return Digest.hex(text).substring(0, NAME_LENGTH);
    }

    /** The event of a store about bucket, key and version, as far as the machine reads it. */
    static String input(String file, Instant now) {
        String[] parts = file.split("\\|", -1);
        JsonObject object = new JsonObject().put("key", parts[1]).put("version-id", parts[2]);
        JsonObject detail = new JsonObject()
                .put("bucket", new JsonObject().put("name", parts[0]).build())
                .put("object", object.build());
        return CanonicalJson.write(new JsonObject()
                .put("detail", detail.build())
                .put("time", now.toString())
                .build());
    }
}
