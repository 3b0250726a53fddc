package org.sendqa.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sendqa.local.template.PseudoParameters;

/**
 * What functions find around them, as system properties: the template's variables under the names that Micronaut gives
 * environment variables, and the SDK's own properties for endpoints, region and credentials.
 */
final class Environment {

    /** What the SDK's property for the address of a service starts with. */
    static final String ENDPOINT = "aws.endpointUrl";

    static final String ACCESS_KEY = "local";
    static final String SECRET_KEY = "local-secret";

    private final Map<String, String> properties = new LinkedHashMap<>();

    Environment(Map<String, String> variables) {
        variables.forEach(this::variable);
        properties.put("aws.region", PseudoParameters.REGION);
        properties.put("aws.accessKeyId", ACCESS_KEY);
        properties.put("aws.secretAccessKey", SECRET_KEY);
    }

    /**
     * Points the SDK's clients of a service somewhere.
     *
     * @param service in the SDK's spelling, such as {@code DynamoDb}
     */
    Environment endpoint(String service, URI uri) {
        properties.put(ENDPOINT + service, uri.toString());
        return this;
    }

    Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    /** SENDQA_DRAW_KEY may mean sendqa.draw.key or sendqa.draw-key: Micronaut takes it as both, so both are set. */
    private void variable(String name, String value) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", -1);
        int gaps = words.length - 1;
        for (int dots = 0; dots < (1 << gaps); dots++) {
            StringBuilder property = new StringBuilder(words[0]);
            for (int gap = 0; gap < gaps; gap++) {
                property.append(((dots >> gap) & 1) == 0 ? '-' : '.').append(words[gap + 1]);
            }
            properties.put(property.toString(), value);
        }
    }
}
