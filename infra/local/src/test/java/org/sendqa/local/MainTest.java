package org.sendqa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @Test
    void linksInMailsLeadToThePortThatWasAskedFor() {
        assertThat(Main.options(".", "dorset", "--port", "9100").parameters())
                .containsEntry("SiteOrigin", "http://localhost:9100");
    }

    @Test
    void anAddressThatIsGivenComesFirst() {
        assertThat(Main.options(".", "dorset", "--port", "9100", "SiteOrigin=https://example.org")
                        .parameters())
                .containsEntry("SiteOrigin", "https://example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port abc | abc is not a port: choose a number from 1 to 65534",
                "--port 65536 | 65536 is not a port",
                "--port -1 | -1 is not a port",
                "--port | --port needs a value after it.",
                "--from x | x is not an instant such as 2026-03-24T09:00:00Z.",
                "--cheese x | --cheese is not an option",
            })
    void aSlipIsAnsweredWithASentence(String arguments, String sentence) {
        List<String> words = List.of((". dorset " + arguments).split(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Main.options(words.toArray(String[]::new)))
                .withMessageStartingWith(sentence);
    }
}
