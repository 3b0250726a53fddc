package org.sendqa.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;
import org.sendqa.local.colleagues.Progress;

/** Plays one month of Dorset's EHC plan audits on the local AWS and says what happened and where to look. */
public final class Demo {

    private Demo() {}

    /** Plays it; the argument is the repository's root. Ends with 1 if anything went other than it should. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            play(root);
        } catch (IOException | RuntimeException failure) {
            System.err.println("The demo stopped: " + failure.getMessage());
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void play(Path root) throws IOException {
        long begun = System.nanoTime();
        DemoFiles files = DemoFiles.fresh(root, root.resolve("infra/local/target/demo"));
        try (LocalAws aws = LocalAws.start(options(root, files))) {
            Installation.install(root, aws);
            Duration started = since(begun);
            Progress progress = new Progress(aws.clock()::now);
            progress.say("The local AWS is up: table, bucket, %d functions"
                    .formatted(aws.declarations().functions().size()));
            Month month = new Month(aws, files, progress);
            month.play();
            Summary summary = Summary.of(files, month, aws.mails()).after(started, since(begun));
            files.write("summary.json", summary.json());
            System.out.println(summary.table(root.relativize(files.folder())));
            complain(aws);
        }
    }

    /** The month's own clock and mailbox, and the sample people. */
    static Options options(Path root, DemoFiles files) {
        return Options.of(root)
                .at(0)
                .from(Story.BEGINNING)
                .with(Map.of("OutboxSweep", "rate(1 day)")) // a month of five-minute sweeps would show nothing more
                .mailTo(files.mailbox())
                .signingIn(Installation.people(root));
    }

    /** Whatever was given up on, or failed unseen, is no success. */
    private static void complain(LocalAws aws) {
        if (!aws.deadLetters().isEmpty() || !aws.failures().isEmpty()) {
            throw new IllegalStateException("Given up on: %s; failed: %s".formatted(aws.deadLetters(), aws.failures()));
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
