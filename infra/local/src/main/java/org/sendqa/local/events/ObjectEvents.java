package org.sendqa.local.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.sendqa.local.template.BucketDeclaration;
import org.sendqa.local.template.PseudoParameters;

/** Puts S3's "Object Created" on the bus for the buckets whose notifications go to EventBridge. */
public final class ObjectEvents {

    private final Set<String> notifying;
    private final EventBus bus;
    private final AtomicLong sequence = new AtomicLong();

    /** Watches those of the buckets that notify. */
    public ObjectEvents(List<BucketDeclaration> buckets, EventBus bus) {
        this.notifying = buckets.stream()
                .filter(BucketDeclaration::notifies)
                .map(BucketDeclaration::name)
                .collect(Collectors.toUnmodifiableSet());
        this.bus = bus;
    }

    /**
     * An object was written.
     *
     * @param size in bytes
     * @param versionId empty without versioning
     */
    public void created(String bucket, String key, long size, String etag, String versionId) {
        if (!notifying.contains(bucket)) {
            return;
        }
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("version", "0");
        detail.putObject("bucket").put("name", bucket);
        ObjectNode object = detail.putObject("object").put("key", key).put("size", size);
        object.put("etag", etag.replace("\"", "")).put("sequencer", "%018X".formatted(sequence.incrementAndGet()));
        if (!versionId.isEmpty()) {
            object.put("version-id", versionId);
        }
        detail.put("request-id", "local").put("requester", PseudoParameters.ACCOUNT);
        detail.put("source-ip-address", "127.0.0.1").put("reason", "PutObject");
        bus.put("aws.s3", "Object Created", List.of("arn:aws:s3:::" + bucket), detail);
    }
}
