package org.sendqa.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A state machine to deploy.
 *
 * @param logicalId its name in the template
 * @param definition the file in Amazon States Language
 * @param substitutions the values of its <code>${…}</code>
 * @param policies what it may do, for the test that compares it with whom it calls
 */
public record MachineDeclaration(
        String logicalId,
        String name,
        String arn,
        Path definition,
        Map<String, String> substitutions,
        List<PolicyStatement> policies) {}
