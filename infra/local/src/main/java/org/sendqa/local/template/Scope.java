package org.sendqa.local.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** What the names in one stack's template mean: its parameters, resources, conditions and nested stacks. */
final class Scope {

    private final Template template;
    private final Stacks stacks;
    private final String stackName;
    private final Map<String, TemplateValue> parameters;
    private final Map<String, Scope> nested = new HashMap<>();

    Scope(Template template, Stacks stacks, String stackName, Map<String, TemplateValue> given) {
        this.template = template;
        this.stacks = stacks;
        this.stackName = stackName;
        this.parameters = Parameters.bind(template.parameters(), given);
    }

    Template template() {
        return template;
    }

    String stackName() {
        return stackName;
    }

    /** The value without calls; entries that are {@code AWS::NoValue} are gone. */
    TemplateValue evaluate(TemplateValue value) {
        return new Intrinsics(this).evaluate(value).orElseGet(() -> new Mapping(Map.of(), value.place()));
    }

    /** The value as one word or number. */
    String text(TemplateValue value) {
        if (evaluate(value) instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new TemplateProblem(value.place(), "value", "should be a single text.");
    }

    /** What Ref answers. */
    TemplateValue ref(String name, Place place) {
        Optional<String> pseudo = PseudoParameters.find(name, stackName);
        if (pseudo.isPresent()) {
            return new Scalar(pseudo.get(), false, place);
        }
        TemplateValue parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        return name.contains(".")
                ? attribute(name, place)
                : new Scalar(ResourceNames.ref(resource(name, place), this), false, place);
    }

    /** What GetAtt answers for {@code Resource.Attribute}. */
    TemplateValue attribute(String path, Place place) {
        int dot = path.indexOf('.');
        Resource resource = resource(dot < 0 ? path : path.substring(0, dot), place);
        String attribute = path.substring(dot + 1);
        if (resource.type().equals(Stacks.TYPE)) {
            return nested(resource).output(attribute, place);
        }
        String answer = ResourceNames.attribute(resource, attribute, this);
        if (answer == null) {
            throw new TemplateProblem(place, path, "is an attribute the local AWS does not know.");
        }
        return new Scalar(answer, false, place);
    }

    /** Whether a named condition holds. */
    boolean holds(String condition, Place place) {
        TemplateValue found = template.conditions().entries().get(condition);
        if (found == null) {
            throw new TemplateProblem(place, condition, "is not among the template's Conditions.");
        }
        return new Conditions(this).holds(found);
    }

    /** Whether the stack has the resource, by its condition. */
    boolean created(Resource resource) {
        return resource.condition().map(name -> holds(name, resource.place())).orElse(true);
    }

    /** The scope of a nested stack, read once. */
    Scope nested(Resource stack) {
        Scope known = nested.get(stack.logicalId());
        if (known != null) {
            return known;
        }
        Scope read = stacks.open(stack, this);
        nested.put(stack.logicalId(), read);
        return read;
    }

    /** A resource's properties over what Globals say for its type. */
    Mapping withGlobals(Resource resource) {
        return Globals.under(resource, template.globals());
    }

    /** Works out every output, so that one which names nothing is found before a deployment does. */
    void checkOutputs() {
        template.outputs()
                .entries()
                .forEach((name, value) -> Properties.read("Outputs." + name, value, this, output -> {
                    output.accept("Description", "Export");
                    return output.text("Value");
                }));
    }

    private TemplateValue output(String attribute, Place place) {
        String name = attribute.replaceFirst("^Outputs\\.", "");
        if (template.outputs().entries().get(name) instanceof Mapping output) {
            TemplateValue value = output.entries().get("Value");
            if (value != null) {
                return evaluate(value);
            }
        }
        throw new TemplateProblem(
                place, attribute, "is not an output of " + template.file().getFileName() + ".");
    }

    private Resource resource(String logicalId, Place place) {
        Resource found = template.resources().get(logicalId);
        if (found == null || !created(found)) {
            throw new TemplateProblem(place, logicalId, "is neither a parameter nor a resource of this template.");
        }
        return found;
    }
}
