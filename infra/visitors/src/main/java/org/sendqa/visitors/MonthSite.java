package org.sendqa.visitors;

import java.net.URI;
import java.util.List;
import org.sendqa.local.LocalAws;

/** The site of a local AWS that runs beside the tests in this process, and a browser to look at it with. */
public final class MonthSite implements AutoCloseable {

    private final LocalAws aws;
    private final Browser browser = new Browser();

    public MonthSite(LocalAws aws) {
        this.aws = aws;
    }

    /** One of the sample people, at a wide screen. */
    public Auditor person(String name) {
        return person(name, 1280);
    }

    /** One of the sample people, at a screen of a width. */
    public Auditor person(String name, int width) {
        URI site = URI.create("http://localhost:" + aws.door().getPort());
        URI signIn = URI.create(
                "http://127.0.0.1:" + URI.create(aws.identity().issuer()).getPort());
        return new Auditor(browser.context(width, 900), new SiteAddress(site, List.of(signIn, aws.objects())), name);
    }

    @Override
    public void close() {
        browser.close();
    }
}
