package org.sendqa.local.lambda;

import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks each library once out of all features' folders, and refuses two versions of one. */
final class LibraryVersions {

    private static final Pattern VERSION = Pattern.compile("-\\d.*");

    private LibraryVersions() {}

    static List<URL> once(Collection<FunctionFolder> folders) {
        Map<String, Path> byArtifact = new TreeMap<>();
        folders.stream()
                .distinct()
                .flatMap(folder -> folder.sharedJars().stream())
                .forEach(jar -> {
                    Path other = byArtifact.putIfAbsent(artifact(jar), jar);
                    if (other != null && !other.getFileName().equals(jar.getFileName())) {
                        throw new IllegalStateException(
                                "%s and %s are two versions of one library, which is loaded once for all functions: "
                                                .formatted(other, jar)
                                        + "pin one version in the root pom's dependencyManagement.");
                    }
                });
        return byArtifact.values().stream().map(FunctionFolder::url).toList();
    }

    private static String artifact(Path jar) {
        Matcher version = VERSION.matcher(jar.getFileName().toString());
        return version.replaceFirst("");
    }
}
