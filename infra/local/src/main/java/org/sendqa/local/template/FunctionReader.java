package org.sendqa.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sendqa.local.template.TemplateValue.Mapping;

/** Reads AWS::Serverless::Function. */
final class FunctionReader {

    /** The type of a function. */
    static final String TYPE = "AWS::Serverless::Function";

    private static final int LAMBDA_DEFAULT_MEMORY = 128;
    private static final int LAMBDA_DEFAULT_TIMEOUT = 3;
    private static final int LAMBDA_DEFAULT_RETRIES = 2;

    /** What Lambda does when nobody waits for the answer and there is none. */
    private record Asynchrony(int retries, Optional<String> onFailure) {}

    private FunctionReader() {}

    static FunctionDeclaration read(Resource resource, Scope scope, EventReader events) {
        return Properties.read(resource, scope, function -> {
            accept(function);
            String name = ResourceNames.name(resource, scope);
            String alias = ResourceNames.attribute(resource, "Alias", scope);
            String arn = ResourceNames.arn(resource, scope);
            function.named("Events", event -> events.ofFunction(event, name, alias == null ? arn : alias));
            Asynchrony asynchrony = asynchrony(function);
            return new FunctionDeclaration(
                    resource.logicalId(),
                    name,
                    arn,
                    code(function, scope),
                    function.text("Handler").replace("::handleRequest", ""),
                    Duration.ofSeconds(function.number("Timeout", LAMBDA_DEFAULT_TIMEOUT)),
                    function.number("MemorySize", LAMBDA_DEFAULT_MEMORY),
                    asynchrony.retries(),
                    asynchrony.onFailure(),
                    PolicyReader.read(function));
        });
    }

    private static void accept(Properties function) {
        function.only("Runtime", "java25");
        function.only("PackageType", "Zip");
        function.accept("FunctionName", "Description", "Architectures", "AutoPublishAlias", "Tags");
        function.accept("ReservedConcurrentExecutions", "Tracing", "KmsKeyArn", "PermissionsBoundary");
        function.withoutEffect("SnapStart", "ApplyOn");
        function.withoutEffect("LoggingConfig", "LogFormat", "LogGroup", "ApplicationLogLevel", "SystemLogLevel");
        function.withoutEffect("EphemeralStorage", "Size");
        function.withoutEffect("Environment", "Variables");
        function.refuse("DeadLetterQueue", "should be the destination OnFailure of EventInvokeConfig.");
        function.refuse("Role", "hides what the function may do; write Policies.");
    }

    private static Path code(Properties function, Scope scope) {
        return scope.template().file().resolveSibling(function.text("CodeUri")).normalize();
    }

    private static Asynchrony asynchrony(Properties function) {
        if (!function.has("EventInvokeConfig")) {
            return new Asynchrony(LAMBDA_DEFAULT_RETRIES, Optional.empty());
        }
        return function.inner("EventInvokeConfig", config -> {
            int retries = config.number("MaximumRetryAttempts", LAMBDA_DEFAULT_RETRIES);
            if (retries < 0 || retries > LAMBDA_DEFAULT_RETRIES) {
                throw config.problem("MaximumRetryAttempts", "should be 0, 1 or 2.");
            }
            return new Asynchrony(retries, Destination.onFailure(config));
        });
    }

    /**
     * The variables of Globals and those of each function. All functions share one JVM here, so that each sees those of
     * the others; hence one variable has one value, wherever it stands.
     */
    static void environment(Scope scope, Map<String, String> environment) {
        if (scope.template().globals().entries().get("Function") instanceof Mapping function) {
            variables(function, scope, environment);
        }
        scope.template().resources().values().stream()
                .filter(resource -> resource.type().equals(TYPE) && scope.created(resource))
                .forEach(resource -> variables(resource.properties(), scope, environment));
    }

    private static void variables(Mapping function, Scope scope, Map<String, String> environment) {
        if (function.entries().get("Environment") instanceof Mapping section
                && section.entries().get("Variables") instanceof Mapping variables) {
            variables.entries().forEach((name, value) -> {
                String text = scope.text(value);
                String before = environment.put(name, text);
                if (before != null && !before.equals(text)) {
                    throw new TemplateProblem(value.place(), name, "has another value elsewhere.");
                }
            });
        }
    }
}
