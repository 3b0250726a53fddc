package org.sendqa.local.template;

import java.util.List;
import java.util.function.Function;

/** Reads the inline policy statements of a function or a machine; managed policies and SAM's templates are refused. */
final class PolicyReader {

    private static final String INLINE =
            "should be inline statements, so that what it may do can be compared with what it does.";

    private PolicyReader() {}

    static List<PolicyStatement> read(Properties owner) {
        return owner.has("Policies")
                ? oneOrMany(owner, "Policies", PolicyReader::document).stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private static List<PolicyStatement> document(Properties document) {
        document.accept("Version");
        if (!document.has("Statement")) {
            throw document.problem("Statement", "is missing: the policy " + INLINE);
        }
        return oneOrMany(document, "Statement", PolicyReader::statement);
    }

    private static <T> List<T> oneOrMany(Properties owner, String name, Function<Properties, T> reader) {
        return owner.value(name) instanceof TemplateValue.Mapping
                ? List.of(owner.inner(name, reader))
                : owner.each(name, reader);
    }

    private static PolicyStatement statement(Properties statement) {
        statement.accept("Sid");
        statement.refuse("Condition", "is not compared with what the function does; write the statement without one.");
        statement.only("Effect", "Allow");
        PolicyStatement read = new PolicyStatement(statement.texts("Action"), statement.texts("Resource"));
        if (read.actions().isEmpty() || read.resources().isEmpty()) {
            throw statement.problem("Action", "and Resource should name at least one each.");
        }
        return read;
    }
}
