package org.sendqa.local.template;

import java.util.Optional;

/** Reads AWS::Scheduler::Schedule and the SAM event ScheduleV2; one that is switched off is left out. */
final class ScheduleReader {

    private ScheduleReader() {}

    static Optional<ScheduleDeclaration> read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, schedule -> {
            schedule.accept("Name", "GroupName");
            return schedule.inner("Target", target -> {
                target.accept("RoleArn");
                String arn = target.text("Arn");
                String name = ResourceNames.name(resource, scope);
                return declaration(name, schedule, target, arn);
            });
        });
    }

    static Optional<ScheduleDeclaration> ofEvent(String name, Properties schedule, String target) {
        schedule.accept("Name", "RoleArn", "GroupName", "PermissionsBoundary", "OmitName");
        return declaration(name, schedule, schedule, target);
    }

    private static Optional<ScheduleDeclaration> declaration(
            String name, Properties schedule, Properties target, String arn) {
        schedule.accept("Description", "KmsKeyArn");
        schedule.only("State", "ENABLED", "DISABLED");
        if (schedule.has("FlexibleTimeWindow")) {
            schedule.inner("FlexibleTimeWindow", window -> {
                window.only("Mode", "OFF");
                return window;
            });
        }
        RuleReader.delivery(target);
        ScheduleDeclaration declaration = new ScheduleDeclaration(
                name,
                schedule.text("ScheduleExpression"),
                schedule.text("ScheduleExpressionTimezone", "UTC"),
                target.text("Input", "{}"),
                arn,
                schedule.place());
        boolean enabled = schedule.text("State", "ENABLED").equals("ENABLED");
        return enabled ? Optional.of(declaration) : Optional.empty();
    }
}
