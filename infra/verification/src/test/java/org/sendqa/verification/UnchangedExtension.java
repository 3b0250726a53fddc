package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;

/**
 * Holds each test to leaving table and bucket of the played month as they were, but for who was shown data of cases.
 */
final class UnchangedExtension implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(UnchangedExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(SPACE)
                .put(Dump.class, Dump.of(MonthExtension.month(context).aws()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LocalAws aws = MonthExtension.month(context).aws();
        aws.settle();
        Dump before = context.getStore(SPACE).get(Dump.class, Dump.class);
        assertThat(Dump.of(aws).since(before)).isEmpty();
    }
}
