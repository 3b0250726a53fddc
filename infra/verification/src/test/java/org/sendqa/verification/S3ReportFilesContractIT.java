package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.s3.S3ReportFiles;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.ReportFilesContract;

class S3ReportFilesContractIT implements ReportFilesContract {

    private static final Edition EDITION = new Edition(Fixtures.aCycleRef(), 1, 5);

    private final LocalBucket local = LocalBucket.create();
    private final ReportFiles files = new S3ReportFiles(local.bucket(), local.urls());

    @Override
    public ReportFiles files() {
        return files;
    }

    @Test
    void aBrowserThatFollowsTheLinkSavesTheReportUnderItsName() throws Exception {
        files.keep(EDITION, ReportFiles.PAPER, "application/pdf", "a page".getBytes(UTF_8));
        URI link = files.link(files.key(EDITION, ReportFiles.PAPER), "audits.pdf");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> reply =
                    browser.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(reply.body()).isEqualTo("a page");
            assertThat(reply.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("audits.pdf"));
        }
    }
}
