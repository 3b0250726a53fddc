package org.sendqa.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;

/** LocalStack in a container that all tests of a JVM share; Testcontainers removes it when the JVM has ended. */
final class LocalStack {

    /** The last version that starts without an account. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private LocalStack() {}

    static AwsEndpoints endpoints() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("-Daws.stack=localstack needs Docker, and none answers here: start Docker,"
                    + " or leave the property out to test on the local AWS.");
        }
        LocalStackContainer container = Started.CONTAINER;
        return new AwsEndpoints(container.getEndpoint(), container.getAccessKey(), container.getSecretKey());
    }

    private static final class Started {

        private static final LocalStackContainer CONTAINER = start();

        @SuppressWarnings("resource") // ends with the JVM
        private static LocalStackContainer start() {
            LocalStackContainer container = new LocalStackContainer(IMAGE).withServices("dynamodb", "s3");
            container.start();
            return container;
        }
    }
}
