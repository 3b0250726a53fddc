package org.sendqa.verification;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the round of the site: the first one that asks has it begun, JUnit ends it after the last test of all.
 */
final class SiteExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SiteRound.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SiteExtension.class))
                .computeIfAbsent(SiteRound.class, _ -> SiteRound.start(), SiteRound.class);
    }
}
