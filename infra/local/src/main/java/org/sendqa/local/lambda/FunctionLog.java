package org.sendqa.local.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;

/** Where a function's own log lines go: the logger under its name. */
record FunctionLog(String function) implements LambdaLogger {

    @Override
    public void log(String message) {
        System.getLogger(function).log(System.Logger.Level.INFO, message.strip());
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }
}
