package org.sendqa.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Mail.Block;

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

    @Test
    void aLetterGoesWithTheAuditsStillOpenUnderTheSubjectOfTheFirstOfThem() {
        Mail both = about("a", "b");
        assertThat(both.aboutOpen(_ -> true)).contains(both);
        Mail one = both.aboutOpen("b"::equals).orElseThrow();
        assertThat(one.subject()).isEqualTo("b is due");
        assertThat(one.letter()).isEqualTo(about("b").letter());
        assertThat(one.id()).isEqualTo(both.id());
        assertThat(both.aboutOpen(_ -> false)).isEmpty();
    }

    @Test
    void aLetterAboutNoAuditIsAlwaysSent() {
        Mail plain = mail("report/1", "team-manager-3", "A report");
        assertThat(plain.aboutOpen(_ -> false)).contains(plain);
    }

    private static Mail about(String... audits) {
        List<AuditLine> lines = Stream.of(audits)
                .map(audit -> new AuditLine(audit, audit + " is due", "Please answer.", List.of(audit)))
                .toList();
        List<Block> letter = List.of(new Block.Audits("Your audits", List.of("Audit"), lines));
        return new Mail("dor", "reminder/1", "a", "a@dorset.example.org", audits[0] + " is due", letter, List.of());
    }

    private static Mail mail(String key, String recipient, String subject) {
        return new Mail("dor", key, recipient, recipient + "@dorset.example.org", subject, List.of(), List.of());
    }
}
