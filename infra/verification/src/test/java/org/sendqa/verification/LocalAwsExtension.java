package org.sendqa.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.April;

/**
 * Gives tests the one local AWS of their JVM, on which April has been played: the first test that asks has it played,
 * JUnit closes it after the last test of all.
 */
final class LocalAwsExtension implements ParameterResolver {

    /** What the month left. */
    static final Path FOLDER = Path.of("target/april");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalAws.class;
    }

    @Override
    public LocalAws resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(LocalAwsExtension.class))
                .computeIfAbsent(LocalAws.class, _ -> play(), LocalAws.class);
    }

    private static LocalAws play() {
        try {
            return April.play(Repository.ROOT, FOLDER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
