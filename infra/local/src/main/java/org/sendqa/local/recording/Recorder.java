package org.sendqa.local.recording;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Remembers each permission that a running function needed. A call belongs to the function that runs on its thread; one
 * made on a thread that a function started itself is not seen.
 */
public final class Recorder {

    private static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();

    private final Set<RecordedCall> calls = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean wrote = new AtomicBoolean();

    private record Running(String function, Recorder recorder) {}

    /** Runs a function's code; the calls that it makes are recorded under this name. */
    public <T> T during(String function, Callable<T> code) throws Exception {
        return ScopedValue.where(RUNNING, new Running(function, this)).call(code::call);
    }

    /** All permissions needed so far, each once. */
    public SortedSet<RecordedCall> calls() {
        return new TreeSet<>(calls);
    }

    /** Whether anything was written to a table since this was last asked, so that streams are worth a look. */
    public boolean takeWrote() {
        return wrote.getAndSet(false);
    }

    /** Says that a table was written to by somebody else than a function. */
    public void noteWrite() {
        wrote.set(true);
    }

    /**
     * Called by the SDK's interceptor, which lives in the functions' class loader: hence public, with the JDK's types.
     */
    public static void heard(String service, String operation, Map<String, Object> request) {
        if (RUNNING.isBound()) {
            Running running = RUNNING.get();
            running.recorder.add(running.function, new SdkCall(service, operation, request));
        }
    }

    private void add(String function, SdkCall call) {
        for (Permission permission : IamActions.needed(call)) {
            calls.add(new RecordedCall(function, permission.action(), permission.resource()));
        }
        if (call.writesToTable()) {
            noteWrite();
        }
    }
}
