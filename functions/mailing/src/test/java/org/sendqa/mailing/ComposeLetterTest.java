package org.sendqa.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;

class ComposeLetterTest {

    private static final Map<String, String> OBJECTS =
            Map.of(Letters.PDF, "%PDF", Letters.HTML, "<!DOCTYPE html><title>Report</title>");

    private final ComposeLetter compose = new ComposeLetter(key -> {
        String text = OBJECTS.get(key);
        if (text == null) {
            throw new IllegalStateException("There is no object " + key);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    });

    @Test
    void theTextWritesOutATablesRowsUnderTheirHeadings() {
        assertThat(compose.compose(aReminder()).text()).startsWith("""
                Two audits are due.

                Your audits

                Activity: EHC plan audits
                Due: 8 April

                Activity: EHC plan audits
                Due: 10 April

                Open your audits:
                http://localhost:8080/audits
                """);
    }

    @Test
    void theHtmlSaysTheSameInParagraphsARealTableAndALink() {
        assertThat(compose.compose(aReminder()).html())
                .contains("<p>Two audits are due.</p>")
                .contains("<caption>Your audits</caption>")
                .contains("<th scope=\"col\">Activity</th><th scope=\"col\">Due</th>")
                .contains("<tr><td>EHC plan audits</td><td>10 April</td></tr>")
                .contains("<a href=\"http://localhost:8080/audits\">Open your audits</a>");
    }

    @Test
    void whatSomebodyWroteNeverBecomesMarkup() {
        String html = compose.compose(Letters.of(
                        new Block.Paragraph("<script>alert('1')</script>"),
                        new Block.Link("\"", "http://x/?a=1&b=\"><b>")))
                .html();
        assertThat(html)
                .contains("<title>Audits &lt;due&gt; &amp; more</title>")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
                .contains("href=\"http://x/?a=1&amp;b=&quot;&gt;&lt;b&gt;\"")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void theHtmlStandsAloneAndNamesItsLanguage() {
        String html = compose.compose(Letters.of(new Block.Paragraph("100% of audits are in.")))
                .html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<h1>Audits &lt;due&gt; &amp; more</h1>")
                .contains("<p>100% of audits are in.</p>")
                .doesNotContain("<img", "<link", "http");
    }

    @Test
    void aDocumentIsTheWholeHtmlFormAndTheRestTheText() {
        Letter letter = compose.compose(Letters.report());
        assertThat(letter.html()).isEqualTo("<!DOCTYPE html><title>Report</title>");
        assertThat(letter.text()).startsWith("The report is attached.\n");
    }

    @Test
    void filesAreEnclosedFromTheStoreOrFromTheLetterItself() {
        Letter letter = compose.compose(Letters.report());
        assertThat(letter.enclosures())
                .extracting(file -> "%s (%s): %s"
                        .formatted(file.name(), file.mediaType(), new String(file.content(), StandardCharsets.UTF_8)))
                .containsExactly("report.pdf (application/pdf): %PDF", "due.ics (text/calendar): BEGIN:VCALENDAR");
    }

    @Test
    void aFileThatIsMissingKeepsTheLetterFromBeingMade() {
        Mail mail = Letters.of(new Block.Document("reports/nothing.html"));
        assertThatThrownBy(() -> compose.compose(mail)).hasMessage("There is no object reports/nothing.html");
    }

    private static Mail aReminder() {
        return Letters.of(
                new Block.Paragraph("Two audits are due."),
                new Block.Table(
                        "Your audits",
                        List.of("Activity", "Due"),
                        List.of(List.of("EHC plan audits", "8 April"), List.of("EHC plan audits", "10 April"))),
                new Block.Link("Open your audits", "http://localhost:8080/audits"));
    }
}
