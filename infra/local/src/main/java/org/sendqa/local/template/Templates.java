package org.sendqa.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a repository's {@code template.yaml} with all its nested stacks; the entry to this package. */
public final class Templates {

    private static final String API = "AWS::Serverless::HttpApi";

    /** A resource and the stack it stands in. */
    private record Found(Resource resource, Scope scope) {}

    private Templates() {}

    /**
     * Reads the template at a repository's root.
     *
     * @param parameters values for the root template's parameters, over their defaults
     * @throws TemplateProblem naming file, line, resource and property of what it does not understand
     */
    public static Declarations read(Path root, Map<String, String> parameters) {
        Path absolute = root.toAbsolutePath().normalize();
        Scope scope = new Stacks(absolute).open(absolute.resolve("template.yaml"), parameters);
        Gathered gathered = new Gathered();
        List<Found> found = new ArrayList<>();
        gather(scope, found, gathered);
        HttpApi api = api(found);
        EventReader events = new EventReader(gathered, api);
        found.forEach(one -> read(one.resource(), one.scope(), gathered, events));
        return gathered.declarations(api == null ? List.of() : api.authorizers());
    }

    private static void gather(Scope scope, List<Found> found, Gathered gathered) {
        Globals.check(scope.template().globals());
        FunctionReader.environment(scope, gathered.environment);
        scope.checkOutputs();
        for (Resource resource : scope.template().resources().values()) {
            if (resource.type().equals(Stacks.TYPE) && scope.created(resource)) {
                gather(scope.nested(resource), found, gathered);
            } else if (scope.created(resource)) {
                found.add(new Found(resource, scope));
            }
        }
    }

    private static @Nullable HttpApi api(List<Found> found) {
        List<Found> apis =
                found.stream().filter(one -> one.resource().type().equals(API)).toList();
        if (apis.size() > 1) {
            Resource second = apis.get(1).resource();
            throw new TemplateProblem(
                    second.place(), second.logicalId(), "is a second HTTP API; there is one front door.");
        }
        return apis.isEmpty()
                ? null
                : HttpApi.read(apis.getFirst().resource(), apis.getFirst().scope());
    }

    private static void read(Resource resource, Scope scope, Gathered gathered, EventReader events) {
        switch (resource.type()) {
            case FunctionReader.TYPE -> gathered.functions.add(FunctionReader.read(resource, scope, events));
            case "AWS::Serverless::StateMachine" -> gathered.machines.add(MachineReader.read(resource, scope, events));
            case "AWS::DynamoDB::Table" -> gathered.tables.add(TableReader.read(resource, scope));
            case "AWS::S3::Bucket" -> gathered.buckets.add(BucketReader.read(resource, scope));
            case "AWS::Events::Rule" -> gathered.rules.add(RuleReader.read(resource, scope));
            case "AWS::Scheduler::Schedule" ->
                ScheduleReader.read(resource, scope).ifPresent(gathered.schedules::add);
            case "AWS::SecretsManager::Secret" -> gathered.secrets.add(SecretReader.read(resource, scope));
            case "AWS::Cognito::UserPool" -> gathered.userPools.add(UserPoolReader.read(resource, scope));
            case API -> {}
            default -> accept(resource);
        }
    }

    private static void accept(Resource resource) {
        if (!AcceptedTypes.WITHOUT_EMULATION.contains(resource.type())) {
            throw new TemplateProblem(
                    resource.place(),
                    resource.logicalId(),
                    resource.type() + " is a type the local AWS neither runs nor accepts without running.");
        }
    }
}
