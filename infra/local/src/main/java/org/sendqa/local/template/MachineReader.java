package org.sendqa.local.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.local.template.TemplateValue.Mapping;

/** Reads AWS::Serverless::StateMachine. */
final class MachineReader {

    private MachineReader() {}

    static MachineDeclaration read(Resource resource, Scope scope, EventReader events) {
        return Properties.read(resource, scope, machine -> {
            machine.accept("Name", "Role", "RolePath", "PermissionsBoundary", "Logging", "Tracing", "Tags");
            machine.accept("AutoPublishAlias", "DeploymentPreference", "PropagateTags", "UseAliasAsEventTarget");
            machine.only("Type", "STANDARD");
            machine.refuse("Definition", "should stand in a file of its own that DefinitionUri names.");
            String arn = ResourceNames.arn(resource, scope);
            machine.named("Events", event -> events.ofMachine(event, arn));
            return new MachineDeclaration(
                    resource.logicalId(),
                    ResourceNames.name(resource, scope),
                    arn,
                    definition(machine, scope),
                    substitutions(machine, scope),
                    PolicyReader.read(machine));
        });
    }

    private static Path definition(Properties machine, Scope scope) {
        String uri = machine.text("DefinitionUri");
        Path file = scope.template().file().resolveSibling(uri).normalize();
        if (!Files.isRegularFile(file)) {
            throw machine.problem("DefinitionUri", uri + " does not exist.");
        }
        return file;
    }

    private static Map<String, String> substitutions(Properties machine, Scope scope) {
        Map<String, String> texts = new TreeMap<>();
        if (machine.value("DefinitionSubstitutions") instanceof Mapping mapping) {
            mapping.entries().forEach((name, value) -> texts.put(name, scope.text(value)));
        }
        return texts;
    }
}
