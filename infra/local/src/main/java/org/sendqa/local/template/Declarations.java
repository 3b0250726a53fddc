package org.sendqa.local.template;

import java.util.List;
import java.util.Map;

/**
 * All that a template and its nested stacks ask for, with every name and ARN worked out.
 *
 * @param environment the variables that functions get, those of one function as well as those of all
 */
public record Declarations(
        Map<String, String> environment,
        List<FunctionDeclaration> functions,
        List<RouteDeclaration> routes,
        List<AuthorizerDeclaration> authorizers,
        List<StreamDeclaration> streams,
        List<TableDeclaration> tables,
        List<BucketDeclaration> buckets,
        List<MachineDeclaration> machines,
        List<RuleDeclaration> rules,
        List<ScheduleDeclaration> schedules,
        List<SecretDeclaration> secrets,
        List<UserPoolDeclaration> userPools) {}
