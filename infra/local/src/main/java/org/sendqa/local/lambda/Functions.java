package org.sendqa.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.template.FunctionDeclaration;

/** All functions of a template, invoked by name or ARN; different ones run in parallel. */
public final class Functions implements LambdaInvoker, AutoCloseable {

    private static final String ARN = "arn:aws:lambda:";

    /** Loaded once a process: what one local AWS after the other runs need not be loaded and compiled anew. */
    private static final Map<List<FunctionFolder>, Map<Path, URLClassLoader>> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Function> functions = new LinkedHashMap<>();

    private Functions() {}

    /**
     * Prepares the functions; their classes are loaded on the first call.
     *
     * @param environments how many events each function takes at once
     * @throws IllegalStateException if a feature's folder is not built, or two features bring two versions of a library
     */
    public static Functions of(List<FunctionDeclaration> declarations, Recorder recorder, int environments) {
        Functions opened = new Functions();
        List<FunctionFolder> folders = declarations.stream()
                .map(declaration -> new FunctionFolder(declaration.code()))
                .distinct()
                .toList();
        folders.stream()
                .map(FunctionFolder::missing)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new IllegalStateException(sentence);
                });
        Map<Path, URLClassLoader> features = LOADED.computeIfAbsent(folders, Functions::open);
        for (FunctionDeclaration declaration : declarations) {
            URLClassLoader loader = Objects.requireNonNull(features.get(declaration.code()), declaration.name());
            opened.functions.put(declaration.name(), new Function(declaration, loader, recorder, environments));
        }
        return opened;
    }

    /**
     * A loader for each feature, and behind them one for all libraries. They are never closed: Micronaut's own shutdown
     * hooks still load classes when the JVM ends.
     */
    private static Map<Path, URLClassLoader> open(List<FunctionFolder> folders) {
        SharedLibraries shared = new SharedLibraries(LibraryVersions.once(folders));
        Map<Path, URLClassLoader> features = new LinkedHashMap<>();
        for (FunctionFolder folder : folders) {
            features.put(folder.folder(), new URLClassLoader(folder.own(), shared));
        }
        return features;
    }

    @Override
    public Invocation invoke(String function, JsonNode payload) {
        Function found = functions.get(name(function));
        return found == null
                ? Failure.of("Lambda.ResourceNotFoundException", "Function not found: " + function)
                : found.invoke(payload);
    }

    /** What the template says of a function; empty if it declares none of that name or ARN. */
    public Optional<FunctionDeclaration> find(String function) {
        return Optional.ofNullable(functions.get(name(function))).map(Function::declaration);
    }

    @Override
    public void close() {
        functions.values().forEach(Function::close);
    }

    private static String name(String function) {
        return function.startsWith(ARN) ? function.split(":", -1)[6] : function;
    }
}
