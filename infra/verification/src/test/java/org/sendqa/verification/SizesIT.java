package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Repository;

/** The sizes that keep the code readable; a size is met by saying less, never by denser lines. */
class SizesIT {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 120;
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 20;
    private static final int MOST_PARAMETERS = 5;
    private static final int LONGEST_LINE = 120;

    private final List<Path> sources = Stream.of("shared", "functions", "infra")
            .flatMap(folder -> Repository.files(folder, ".java").stream())
            .toList();

    @Test
    void filesAreShort() {
        List<Integer> lengths = sources.stream()
                .map(file -> Repository.lines(file).size())
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(NINETIETH);
        assertThat(sources)
                .filteredOn(file -> Repository.lines(file).size() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void linesAreShort() {
        assertThat(sources)
                .filteredOn(file -> Repository.lines(file).stream().anyMatch(line -> line.length() > LONGEST_LINE))
                .isEmpty();
    }

    @Test
    void methodsAreShortAndConstructorsTakeFewParameters() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Violations violations = new Violations(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                violations.in(unit);
            }
            assertThat(violations.found).isEmpty();
        }
    }

    private static final class Violations extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final List<String> found = new ArrayList<>();
        private final Trees trees;
        private @Nullable CompilationUnitTree unit;
        private boolean inRecord;

        Violations(Trees trees) {
            this.trees = trees;
        }

        void in(CompilationUnitTree next) {
            unit = next;
            scan(next, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var lines = unit.getLineMap();
            var positions = trees.getSourcePositions();
            Tree from = method.getBody() == null ? method : method.getBody();
            long length = lines.getLineNumber(positions.getEndPosition(unit, from))
                    - lines.getLineNumber(positions.getStartPosition(unit, from))
                    - 1;
            String name = unit.getSourceFile().getName() + "#" + method.getName();
            if (length > LONGEST_METHOD) {
                found.add(name + " has " + length + " lines");
            }
            boolean constructor = method.getName().contentEquals("<init>") && !inRecord;
            if (constructor && method.getParameters().size() > MOST_PARAMETERS) {
                found.add(name + " takes " + method.getParameters().size());
            }
            return super.visitMethod(method, null);
        }
    }
}
