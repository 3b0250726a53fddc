package org.sendqa.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Carries out the intrinsic functions Ref, Sub, GetAtt, Join and If; every other one is refused. */
final class Intrinsics {

    private final Scope scope;

    Intrinsics(Scope scope) {
        this.scope = scope;
    }

    /** The value without calls; empty if it is {@code AWS::NoValue}. */
    Optional<TemplateValue> evaluate(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> Optional.of(literal(scalar));
            case Listing listing -> Optional.of(listing(listing));
            case Mapping mapping -> Optional.of(mapping(mapping));
            case Call call -> call(call);
        };
    }

    private Optional<TemplateValue> call(Call call) {
        return switch (call.function()) {
            case "Ref" -> ref(call);
            case "GetAtt" -> Optional.of(scope.attribute(path(call), call.place()));
            case "Sub" -> Optional.of(new Substitution(scope).of(call));
            case "Join" -> Optional.of(join(call));
            case "If" -> choose(call);
            case "Equals", "Not", "And", "Or", "Condition" ->
                throw new TemplateProblem(call.place(), call.function(), "belongs into the Conditions section.");
            default ->
                throw new TemplateProblem(
                        call.place(), "!" + call.function(), "is an intrinsic the local AWS does not know.");
        };
    }

    private Optional<TemplateValue> ref(Call call) {
        String name = word(call.argument());
        return name.equals("AWS::NoValue") ? Optional.empty() : Optional.of(scope.ref(name, call.place()));
    }

    private static String path(Call call) {
        return call.argument() instanceof Listing parts
                ? parts.items().stream().map(Intrinsics::word).collect(Collectors.joining("."))
                : word(call.argument());
    }

    private Scalar join(Call call) {
        List<TemplateValue> arguments = arguments(call, 2);
        if (scope.evaluate(arguments.get(1)) instanceof Listing items) {
            String separator = word(arguments.get(0));
            String joined = items.items().stream().map(scope::text).collect(Collectors.joining(separator));
            return new Scalar(joined, false, call.place());
        }
        throw new TemplateProblem(call.place(), "!Join", "joins a list; give one as its second argument.");
    }

    private Optional<TemplateValue> choose(Call call) {
        List<TemplateValue> arguments = arguments(call, 3);
        boolean holds = scope.holds(word(arguments.get(0)), call.place());
        return evaluate(arguments.get(holds ? 1 : 2));
    }

    static List<TemplateValue> arguments(Call call, int count) {
        if (call.argument() instanceof Listing listing && listing.items().size() == count) {
            return listing.items();
        }
        throw new TemplateProblem(call.place(), "!" + call.function(), "takes a list of %d.".formatted(count));
    }

    static String word(TemplateValue value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new TemplateProblem(value.place(), "value", "should be a plain word here.");
    }

    private static Scalar literal(Scalar scalar) {
        if (scalar.text().contains("{{resolve:")) {
            throw new TemplateProblem(scalar.place(), "{{resolve:…}}", "is not resolved by the local AWS.");
        }
        return scalar;
    }

    private Listing listing(Listing listing) {
        List<TemplateValue> items = listing.items().stream()
                .map(this::evaluate)
                .flatMap(Optional::stream)
                .toList();
        return new Listing(items, listing.place());
    }

    private Mapping mapping(Mapping mapping) {
        Map<String, TemplateValue> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> evaluate(value).ifPresent(known -> entries.put(key, known)));
        return new Mapping(entries, mapping.place());
    }
}
