package org.sendqa.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The declarations found so far, while a template and its nested stacks are read. */
final class Gathered {

    final Map<String, String> environment = new TreeMap<>();
    final List<FunctionDeclaration> functions = new ArrayList<>();
    final List<RouteDeclaration> routes = new ArrayList<>();
    final List<StreamDeclaration> streams = new ArrayList<>();
    final List<TableDeclaration> tables = new ArrayList<>();
    final List<BucketDeclaration> buckets = new ArrayList<>();
    final List<MachineDeclaration> machines = new ArrayList<>();
    final List<RuleDeclaration> rules = new ArrayList<>();
    final List<ScheduleDeclaration> schedules = new ArrayList<>();
    final List<SecretDeclaration> secrets = new ArrayList<>();
    final List<UserPoolDeclaration> userPools = new ArrayList<>();

    Declarations declarations(List<AuthorizerDeclaration> authorizers) {
        return new Declarations(
                Map.copyOf(environment),
                List.copyOf(functions),
                List.copyOf(routes),
                authorizers,
                List.copyOf(streams),
                List.copyOf(tables),
                List.copyOf(buckets),
                List.copyOf(machines),
                List.copyOf(rules),
                List.copyOf(schedules),
                List.copyOf(secrets),
                List.copyOf(userPools));
    }
}
