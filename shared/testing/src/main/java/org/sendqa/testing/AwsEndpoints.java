package org.sendqa.testing;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Where the AWS is that an adapter's contract is tested against: the local one, or LocalStack in a container if the
 * tests run with {@code -Daws.stack=localstack}.
 *
 * @param uri of the service, without a path
 * @param accessKey of somebody who may do everything there
 */
public record AwsEndpoints(URI uri, String accessKey, String secretKey) {

    private static final String PROPERTY = "aws.stack";

    /**
     * The one that was asked for.
     *
     * @param local starts the local one; not called when another was asked for
     * @throws IllegalStateException if it can't run here
     */
    public static AwsEndpoints chosen(Supplier<AwsEndpoints> local) {
        return switch (System.getProperty(PROPERTY, "local")) {
            case "local" -> local.get();
            case "localstack" -> LocalStack.endpoints();
            case String other ->
                throw new IllegalStateException(
                        "-D%s=%s is unknown: give local or localstack.".formatted(PROPERTY, other));
        };
    }
}
