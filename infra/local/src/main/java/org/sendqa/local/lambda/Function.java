package org.sendqa.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.template.FunctionDeclaration;

/**
 * One function with its environments, as Lambda has them: each keeps one warm handler and takes one event at a time; a
 * handler is made when no warm one is idle. A call that finds every environment busy waits.
 */
final class Function implements AutoCloseable {

    /** Lambda's limit for a synchronous request or reply. */
    private static final int LARGEST = 6 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionDeclaration declaration;
    private final ClassLoader loader;
    private final Recorder recorder;
    private final int environments;
    private final Semaphore free;
    private final Deque<Handler> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean closed;

    Function(FunctionDeclaration declaration, ClassLoader loader, Recorder recorder, int environments) {
        this.declaration = declaration;
        this.loader = loader;
        this.recorder = recorder;
        this.environments = environments;
        this.free = new Semaphore(environments, true);
    }

    FunctionDeclaration declaration() {
        return declaration;
    }

    Invocation invoke(JsonNode payload) {
        free.acquireUninterruptibly();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            return recorder.during(declaration.name(), () -> answer(payload.toString()));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            return Failure.of(failure);
        } finally {
            thread.setContextClassLoader(before);
            free.release();
        }
    }

    private Invocation answer(String event) throws Exception {
        if (closed) {
            return Failure.of("Lambda.ServiceException", "The local AWS is ending.");
        }
        if (event.length() > LARGEST) {
            return Failure.of(Invocation.TOO_LARGE, "The payload is larger than 6 MB.");
        }
        String requestId = "%s-%d".formatted(declaration.logicalId(), requests.incrementAndGet());
        String reply = reply(event, new LocalContext(declaration, requestId));
        return reply.length() > LARGEST
                ? Failure.of("Function.ResponseSizeTooLarge", "The reply is larger than 6 MB.")
                : new Invocation.Answered(JSON.readTree(reply.isEmpty() ? "null" : reply));
    }

    private String reply(String event, LocalContext context) throws Exception {
        Handler warm = idle.pollFirst();
        Handler handler = warm == null ? Handler.open(loader.loadClass(declaration.handler())) : warm;
        try {
            return handler.handle(event, context);
        } finally {
            idle.addFirst(handler);
        }
    }

    /** Waits for the calls under way, closes the handlers, and lets no late call make another. */
    @Override
    public void close() {
        free.acquireUninterruptibly(environments);
        try {
            closed = true;
            idle.forEach(Handler::close);
            idle.clear();
        } finally {
            free.release(environments);
        }
    }
}
