package org.sendqa.local.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.template.FunctionDeclaration;

/** A function of a handler among the tests. */
final class SampleFunction {

    private SampleFunction() {}

    static Function of(Class<?> handler, int environments) {
        var declaration = new FunctionDeclaration(
                "SampleFunction",
                "sample",
                "arn:aws:lambda:eu-west-2:000000000000:function:sample",
                Path.of("."),
                handler.getName(),
                Duration.ofSeconds(1),
                128,
                0,
                Optional.empty(),
                List.of());
        ClassLoader loader = Objects.requireNonNull(handler.getClassLoader());
        return new Function(declaration, loader, new Recorder(), environments);
    }
}
