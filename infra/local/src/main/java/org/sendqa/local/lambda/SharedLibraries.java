package org.sendqa.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.recording.RecordingInterceptor;

/**
 * The libraries of all functions, loaded once. With the local AWS itself they share Lambda's own interfaces and the
 * recorder; the interceptor that feeds the recorder is defined here, over the functions' SDK.
 */
final class SharedLibraries extends URLClassLoader {

    static {
        ClassLoader.registerAsParallelCapable();
    }

    private static final String LAMBDA = RequestHandler.class.getPackageName();
    private static final String RECORDING = Recorder.class.getPackageName();
    private static final String INTERCEPTOR = RecordingInterceptor.class.getName();
    private static final String INTERCEPTORS = "software/amazon/awssdk/global/handlers/execution.interceptors";

    SharedLibraries(Collection<URL> jars) {
        super("libraries", jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(INTERCEPTOR)) {
            return interceptor();
        }
        return isIn(LAMBDA, name) || isIn(RECORDING, name) ? Class.forName(name) : super.findClass(name);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = new ArrayList<>(Collections.list(super.findResources(name)));
        if (name.equals(INTERCEPTORS)) {
            found.add(Objects.requireNonNull(RecordingInterceptor.class.getResource("execution.interceptors")));
        }
        return Collections.enumeration(found);
    }

    private Class<?> interceptor() throws ClassNotFoundException {
        try (InputStream stream = RecordingInterceptor.class.getResourceAsStream("RecordingInterceptor.class")) {
            byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
            return defineClass(INTERCEPTOR, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(INTERCEPTOR, unreadable);
        }
    }

    private static boolean isIn(String packageName, String className) {
        return className.startsWith(packageName) && className.lastIndexOf('.') == packageName.length();
    }
}
