package org.sendqa.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.visitors.Repository;

/**
 * Gives tests the played month, or the local AWS it was played on: the first one that asks has it played, JUnit closes
 * it after the last test of all.
 */
final class MonthExtension implements ParameterResolver {

    /** What the month left. */
    static final Path FOLDER = Path.of("target/month");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == PlayedMonth.class || type == LocalAws.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        PlayedMonth month = month(context);
        return parameter.getParameter().getType() == LocalAws.class ? month.aws() : month;
    }

    static PlayedMonth month(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(MonthExtension.class))
                .computeIfAbsent(PlayedMonth.class, _ -> play(), PlayedMonth.class);
    }

    private static PlayedMonth play() {
        try {
            return PlayedMonth.play(Repository.ROOT, FOLDER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
