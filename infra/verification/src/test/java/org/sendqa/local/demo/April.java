package org.sendqa.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;

/** The demo's month, played once for the tests that come after it. */
public final class April {

    private April() {}

    /** Plays it on a built repository; the folder keeps what it leaves, such as {@code register.csv}. */
    public static LocalAws play(Path root, Path folder) throws IOException {
        DemoFiles files = DemoFiles.fresh(folder.toAbsolutePath());
        LocalAws aws = LocalAws.start(Options.of(root)
                .at(0)
                .from(Story.BEGINNING)
                .with(Map.of("OutboxSweep", "rate(1 day)"))
                .mailTo(files.mailbox())
                .signingIn(Installation.people(root)));
        try {
            Installation.install(root, aws);
            new Month(aws, files, new Progress(aws.clock()::now)).play();
            return aws;
        } catch (IOException | RuntimeException | Error failure) {
            aws.close();
            throw failure;
        }
    }
}
