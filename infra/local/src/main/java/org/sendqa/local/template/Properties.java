package org.sendqa.local.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Reads a mapping strictly: what nobody asked for is refused with its line. */
final class Properties {

    private final String subject;
    private final Mapping mapping;
    private final Scope scope;
    private final Set<String> known = new HashSet<>();

    private Properties(String subject, Mapping mapping, Scope scope) {
        this.subject = subject;
        this.mapping = mapping;
        this.scope = scope;
    }

    /** Reads a resource's properties with the Globals of its type, then refuses those that were not asked for. */
    static <T> T read(Resource resource, Scope scope, Function<Properties, T> reader) {
        return read(new Properties(resource.logicalId(), scope.withGlobals(resource), scope), reader);
    }

    /** Reads a mapping that belongs to no resource as strictly. */
    static <T> T read(String subject, TemplateValue value, Scope scope, Function<Properties, T> reader) {
        if (value instanceof Mapping mapping) {
            return read(new Properties(subject, mapping, scope), reader);
        }
        throw new TemplateProblem(value.place(), subject, "should be a mapping.");
    }

    private static <T> T read(Properties properties, Function<Properties, T> reader) {
        T result = reader.apply(properties);
        properties.mapping.entries().keySet().stream()
                .filter(name -> !properties.known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw properties.problem(name, "is a property the local AWS does not understand.");
                });
        return result;
    }

    /** Properties that change nothing on the local AWS; their intrinsics are still evaluated. */
    void accept(String... names) {
        for (String name : names) {
            value(name);
        }
    }

    /**
     * A mapping that changes nothing on the local AWS, or each one of a list; its own names are looked at all the same.
     */
    void withoutEffect(String name, String... names) {
        TemplateValue value = value(name);
        List<TemplateValue> all =
                value instanceof Listing listing ? listing.items() : value == null ? List.of() : List.of(value);
        all.forEach(one -> inner(one, name, inner -> {
            inner.accept(names);
            return inner;
        }));
    }

    boolean has(String name) {
        return value(name) != null;
    }

    @Nullable
    TemplateValue value(String name) {
        known.add(name);
        TemplateValue value = mapping.entries().get(name);
        return value == null ? null : new Intrinsics(scope).evaluate(value).orElse(null);
    }

    String text(String name) {
        TemplateValue value = value(name);
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        throw problem(name, value == null ? "is missing." : "should be a single text.");
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /** A whole number. */
    int number(String name, int otherwise) {
        String text = text(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw problem(name, "should be a whole number, not " + text + ".");
        }
    }

    /** The only value that the local AWS offers here; others are refused. */
    void only(String name, String... offered) {
        if (has(name) && !List.of(offered).contains(text(name))) {
            throw problem(name, "is %s; the local AWS offers only %s.".formatted(text(name), List.of(offered)));
        }
    }

    void refuse(String name, String sentence) {
        if (mapping.entries().containsKey(name)) {
            throw problem(name, sentence);
        }
    }

    List<String> texts(String name) {
        return switch (value(name)) {
            case null -> List.of();
            case Scalar scalar -> List.of(scalar.text());
            case Listing listing -> listing.items().stream().map(scope::text).toList();
            case Mapping _, TemplateValue.Call _ -> throw problem(name, "should be a text or a list of texts.");
        };
    }

    /** Reads an inner mapping as strictly. */
    <T> T inner(String name, Function<Properties, T> reader) {
        return inner(value(name), name, reader);
    }

    /** Reads each mapping of an inner list as strictly; a missing list is empty. */
    <T> List<T> each(String name, Function<Properties, T> reader) {
        TemplateValue value = value(name);
        if (value != null && !(value instanceof Listing)) {
            throw problem(name, "should be a list.");
        }
        List<T> results = new ArrayList<>();
        for (TemplateValue item : value instanceof Listing listing ? listing.items() : List.<TemplateValue>of()) {
            results.add(inner(item, name, reader));
        }
        return results;
    }

    /** Reads each entry of an inner mapping, whose keys are names of the author's choice. */
    <T> List<T> named(String name, Function<Properties, T> reader) {
        List<T> results = new ArrayList<>();
        if (value(name) instanceof Mapping entries) {
            entries.entries().forEach((key, value) -> results.add(inner(value, name + "." + key, reader)));
        }
        return results;
    }

    private <T> T inner(@Nullable TemplateValue value, String name, Function<Properties, T> reader) {
        if (value instanceof Mapping inner) {
            return read(new Properties(subject + "." + name, inner, scope), reader);
        }
        throw problem(name, value == null ? "is missing." : "should be a mapping.");
    }

    TemplateProblem problem(String name, String sentence) {
        TemplateValue value = mapping.entries().get(name);
        return new TemplateProblem(value == null ? mapping.place() : value.place(), subject + "." + name, sentence);
    }

    Place place() {
        return mapping.place();
    }

    String subject() {
        return subject;
    }
}
