package org.sendqa.reminders;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.time.DateWords;

/**
 * The words by which officers learn that an agreement on sharing data ends or has ended.
 *
 * @param site the origin that links start with, such as {@code https://send-qa.example.org}
 */
public record AgreementLetter(Packs packs, String site) {

    String ends(Agreement one) {
        return "The agreement with %s ends on %s".formatted(partner(one), DateWords.day(one.lastDay()));
    }

    String ended(Agreement one) {
        return "The agreement with %s ended on %s".formatted(partner(one), DateWords.day(one.lastDay()));
    }

    List<Block> beforeItsEnd(Agreement one) {
        return List.of(
                new Block.Paragraph(
                        ("The agreement on sharing data with %s ends on %s. From the day after its people are given no"
                                        + " audits and read no papers; nor are they given any whose due day is later.")
                                .formatted(partner(one), DateWords.day(one.lastDay()))),
                new Block.Paragraph("If they are to go on, have the next one signed and record it before that day."),
                link(one));
    }

    List<Block> afterItsEnd(Agreement one, List<String> left) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("Its people are given no audits any more and read no papers."
                + (left.isEmpty() ? " No audit is open with any of them." : "")));
        left.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        blocks.add(link(one));
        return List.copyOf(blocks);
    }

    private Block link(Agreement one) {
        return new Block.Link("Open the agreements", "%s/agreements/%s".formatted(site, one.authority()));
    }

    private String partner(Agreement one) {
        var participants = packs.current(one.authority()).framework().participants();
        return participants.titleOf(one.terms().partner());
    }
}
