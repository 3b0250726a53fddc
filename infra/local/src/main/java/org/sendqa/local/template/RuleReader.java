package org.sendqa.local.template;

import java.util.List;

/** Reads AWS::Events::Rule. */
final class RuleReader {

    private static final String WHOLE =
            "is not done by the local AWS: the target gets the whole event and picks what it needs.";

    private RuleReader() {}

    static RuleDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, rule -> {
            rule.accept("Name", "Description", "RoleArn", "Tags");
            rule.only("EventBusName", "default");
            rule.only("State", "ENABLED");
            rule.refuse("ScheduleExpression", "should be a schedule of AWS::Scheduler::Schedule.");
            return new RuleDeclaration(
                    ResourceNames.name(resource, scope),
                    JsonValues.of(required(rule, "EventPattern")),
                    rule.each("Targets", RuleReader::target),
                    resource.place());
        });
    }

    /** The SAM event EventBridgeRule, which makes a rule for its function or state machine. */
    static RuleDeclaration ofEvent(String name, Properties rule, String target) {
        rule.accept("RuleName");
        rule.withoutEffect("Target", "Id");
        delivery(rule);
        rule.only("EventBusName", "default");
        rule.only("State", "ENABLED");
        whole(rule);
        return new RuleDeclaration(name, JsonValues.of(required(rule, "Pattern")), List.of(target), rule.place());
    }

    private static String target(Properties target) {
        target.accept("Id", "RoleArn");
        delivery(target);
        whole(target);
        return target.text("Arn");
    }

    /** What happens when a target can't be reached, which on the local AWS it always can. */
    static void delivery(Properties target) {
        target.withoutEffect("RetryPolicy", "MaximumRetryAttempts", "MaximumEventAgeInSeconds");
        target.withoutEffect("DeadLetterConfig", "Arn");
    }

    private static void whole(Properties target) {
        List.of("Input", "InputPath", "InputTransformer").forEach(name -> target.refuse(name, WHOLE));
    }

    private static TemplateValue required(Properties rule, String name) {
        TemplateValue value = rule.value(name);
        if (value == null) {
            throw rule.problem(name, "is missing.");
        }
        return value;
    }
}
