package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.DefaultLambdaContextFactory;
import io.micronaut.function.aws.LambdaContextFactory;
import jakarta.inject.Singleton;

/**
 * Keeps each call's Lambda context out of the beans: nothing here asks for it, and a bean more with every call makes a
 * warm function slower and larger.
 */
@Singleton
@Replaces(DefaultLambdaContextFactory.class)
final class UnregisteredContext implements LambdaContextFactory {

    @Override
    public void registerSingletons(Context context) {
        // No bean is made of it.
    }
}
