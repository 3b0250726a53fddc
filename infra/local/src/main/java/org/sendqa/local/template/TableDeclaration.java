package org.sendqa.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DynamoDB table to create.
 *
 * @param keys the partition key's name and, if there is one, the sort key's
 * @param attributes the key attributes' types: {@code S}, {@code N} or {@code B}
 * @param streamView what the stream's records hold, such as {@code NEW_AND_OLD_IMAGES}; empty without a stream
 */
public record TableDeclaration(
        String name,
        String arn,
        List<String> keys,
        Map<String, String> attributes,
        List<Index> indexes,
        Optional<String> streamView) {

    /**
     * A global secondary index.
     *
     * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
     * @param included the further attributes of {@code INCLUDE}
     */
    public record Index(String name, List<String> keys, String projection, List<String> included) {}
}
