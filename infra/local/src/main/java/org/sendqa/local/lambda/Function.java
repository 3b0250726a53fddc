package org.sendqa.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.template.FunctionDeclaration;

/** One function with one warm handler: made on the first call, one event at a time, as in a Lambda environment. */
final class Function implements AutoCloseable {

    /** Lambda's limit for a synchronous request or reply. */
    private static final int LARGEST = 6 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionDeclaration declaration;
    private final ClassLoader loader;
    private final Recorder recorder;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Handler handler;
    private boolean closed;
    private int requests;

    Function(FunctionDeclaration declaration, ClassLoader loader, Recorder recorder) {
        this.declaration = declaration;
        this.loader = loader;
        this.recorder = recorder;
    }

    FunctionDeclaration declaration() {
        return declaration;
    }

    Invocation invoke(JsonNode payload) {
        lock.lock();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            return recorder.during(declaration.name(), () -> answer(payload.toString()));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            return Failure.of(failure);
        } finally {
            thread.setContextClassLoader(before);
            lock.unlock();
        }
    }

    private Invocation answer(String event) throws Exception {
        if (closed) {
            return Failure.of("Lambda.ServiceException", "The local AWS is ending.");
        }
        if (event.length() > LARGEST) {
            return Failure.of(Invocation.TOO_LARGE, "The payload is larger than 6 MB.");
        }
        Handler warm = handler == null ? Handler.open(loader.loadClass(declaration.handler())) : handler;
        handler = warm;
        requests++;
        String requestId = "%s-%d".formatted(declaration.logicalId(), requests);
        String reply = warm.handle(event, new LocalContext(declaration, requestId));
        return reply.length() > LARGEST
                ? Failure.of("Function.ResponseSizeTooLarge", "The reply is larger than 6 MB.")
                : new Invocation.Answered(JSON.readTree(reply.isEmpty() ? "null" : reply));
    }

    /** Waits for the call under way, closes the handler, and lets no late call make another. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (handler != null) {
                handler.close();
                handler = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
