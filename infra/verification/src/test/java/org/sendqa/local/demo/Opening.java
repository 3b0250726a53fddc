package org.sendqa.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.sendqa.local.Options;

/** How the demo's month begins, for tests that go on by themselves from there. */
public final class Opening {

    /** When the register comes in. */
    public static final Instant UPLOAD = Story.UPLOAD;

    /** When the officer looks at the sample and confirms it. */
    public static final Instant CHECK = Story.CHECK;

    /** The round. */
    public static final String CYCLE = Story.CYCLE;

    private final DemoFiles files;

    private Opening(DemoFiles files) {
        this.files = files;
    }

    /** Prepares an empty folder. */
    public static Opening into(Path root, Path folder) throws IOException {
        return new Opening(DemoFiles.fresh(root, folder.toAbsolutePath()));
    }

    /** The month's clock and people, with a site at a port that links in mails lead to. */
    public Options options(int port) {
        String site = URI.create("http://localhost:" + port).toString();
        return Demo.options(files.root(), files)
                .at(port)
                .with(Map.of("OutboxSweep", "rate(1 day)", "SiteOrigin", site));
    }

    /** The register's file. */
    public Path register() throws IOException {
        Path register = files.file("register.csv");
        DemoRegister.write(files.root(), register);
        return register;
    }
}
