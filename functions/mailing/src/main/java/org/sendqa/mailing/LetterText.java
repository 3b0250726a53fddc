package org.sendqa.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;

/** A letter in plain text, blocks apart by an empty line; a table's rows are written out under their headings. */
final class LetterText {

    private LetterText() {}

    static String of(Mail mail) {
        List<String> blocks = mail.letter().stream()
                .map(LetterText::block)
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join("\n\n", blocks) + "\n\n-- \n" + LetterHtml.SENT_BY + "\n";
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text;
            case Block.Link(var words, var address) -> words + ":\n" + address;
            case Block.Table table -> table(table);
            case Block.Audits audits -> block(audits.lead()) + "\n\n" + table(audits.table());
            case Block.Document _ -> "";
        };
    }

    private static String table(Block.Table table) {
        return table.rows().stream()
                .map(row -> row(table.headings(), row))
                .collect(Collectors.joining("\n\n", table.caption() + "\n\n", ""));
    }

    private static String row(List<String> headings, List<String> cells) {
        List<String> lines = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            lines.add("%s: %s".formatted(headings.get(column), cells.get(column)));
        }
        return String.join("\n", lines);
    }
}
