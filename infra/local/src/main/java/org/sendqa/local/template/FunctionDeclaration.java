package org.sendqa.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A function to run.
 *
 * @param logicalId its name in the template
 * @param code the folder with classes at its root and libraries in {@code lib/}
 * @param handler the handler's class
 * @param timeout what the function's context says is left at its start
 * @param memory in MiB
 * @param asyncRetries how often an asynchronous invocation is repeated after a failure, 0 to 2
 * @param onFailure the ARN of the queue that takes an asynchronous invocation after its last failure, if there is one
 */
public record FunctionDeclaration(
        String logicalId,
        String name,
        String arn,
        Path code,
        String handler,
        Duration timeout,
        int memory,
        int asyncRetries,
        Optional<String> onFailure,
        List<PolicyStatement> policies) {}
