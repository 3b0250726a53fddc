package org.sendqa.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.benchmarks.allocation.AllocationSpeed;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;

/** Measures draws, cold start and intake on this machine and prints tables. */
public final class Benchmarks {

    private static final Instant START = Instant.parse("2026-03-25T09:00:00Z");
    private static final int COLD_STARTS = 7;
    private static final int INTAKES = 3;

    private Benchmarks() {}

    /** Measures; the argument is the repository's root. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path folder = Files.createDirectories(root.resolve("infra/benchmarks/target/registers"));
        DrawCost.table().forEach(System.out::println);
        CertificateCost.table().forEach(System.out::println);
        List<Figure> figures = new ArrayList<>();
        Options options = Options.of(root).at(0).from(START).signingIn(Installation.people(root));
        try (LocalAws aws = LocalAws.start(options)) {
            Installation.install(root, aws);
            figures.addAll(new ColdStart(aws, root).measure(COLD_STARTS));
            figures.addAll(new Intake(aws, new LargeRegister(folder)).measure(INTAKES));
        }
        System.out.println(Figure.heading());
        figures.forEach(System.out::println);
        AllocationSpeed.print();
        System.exit(0);
    }
}
