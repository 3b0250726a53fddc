package org.sendqa.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void theIdIsTheDigestOfKeyAndRecipientSoThatAnybodyCanRemakeIt() {
        assertThat(mail("invitation/audits-2026-04", "team-manager-3", "One subject")
                        .id())
                .isEqualTo("c80cfd8a6dec316c88f0bd412d728064af3addfae9ac5acea2a9c5da1a421fed");
    }

    @Test
    void anotherWordingIsTheSameLetterAndAnotherRecipientIsNot() {
        Mail mail = mail("reminder/2026-04-08", "team-manager-3", "One subject");
        assertThat(mail("reminder/2026-04-08", "team-manager-3", "Another subject")
                        .id())
                .isEqualTo(mail.id());
        assertThat(mail("reminder/2026-04-08", "team-manager-4", "One subject").id())
                .isNotEqualTo(mail.id());
        assertThat(mail("reminder/2026-04-10", "team-manager-3", "One subject").id())
                .isNotEqualTo(mail.id());
    }

    private static Mail mail(String key, String recipient, String subject) {
        return new Mail(
                "dor", key, recipient, recipient + "@dorset.example.org", subject, List.of(), List.of(), List.of());
    }
}
