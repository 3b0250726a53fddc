package org.sendqa.mailing;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;

/**
 * A letter in HTML: the house's one template. Plain and small: no picture, script or address but the letter's own, a
 * heading, real tables, and colours that keep their contrast.
 */
final class LetterHtml {

    /** The last line of every letter. */
    static final String SENT_BY =
            "Sent by SEND QA, which also keeps your audits. Replies to this address are not read.";

    private static final String STYLE = """
            body { margin: 0; background: #fff; color: #0b0c0c; font: 1rem/1.5 Arial, Helvetica, sans-serif; }
            main, footer { max-width: 38rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.375rem; line-height: 1.25; margin: 1rem 0; }
            a { color: #1d4f91; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
            caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
            th, td { text-align: left; vertical-align: top; padding: .5rem .5rem .5rem 0; }
            th, td { border-bottom: 1px solid #767676; }
            footer { color: #505a5f; font-size: .875rem; }""";

    private LetterHtml() {}

    static String of(Mail mail) {
        String blocks = mail.letter().stream().map(LetterHtml::block).collect(Collectors.joining("\n"));
        return page(escape(mail.subject()), blocks);
    }

    private static String page(String heading, String content) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s
                </style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %3$s
                </main>
                <footer><p>%4$s</p></footer>
                </body>
                </html>
                """.formatted(heading, STYLE, content, escape(SENT_BY));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> "<p>%s</p>".formatted(escape(text));
            case Block.Link(var words, var address) ->
                "<p><a href=\"%s\">%s</a></p>".formatted(escape(address), escape(words));
            case Block.Table table -> table(table);
            case Block.Audits audits -> block(audits.lead()) + "\n" + table(audits.table());
            case Block.Document _ -> "";
        };
    }

    private static String table(Block.Table table) {
        return """
                <table>
                <caption>%s</caption>
                <thead>
                <tr>%s</tr>
                </thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(
                        escape(table.caption()),
                        cells(table.headings(), "<th scope=\"col\">%s</th>"),
                        table.rows().stream()
                                .map(row -> "<tr>%s</tr>".formatted(cells(row, "<td>%s</td>")))
                                .collect(Collectors.joining("\n")));
    }

    private static String cells(List<String> texts, String cell) {
        return texts.stream().map(text -> cell.formatted(escape(text))).collect(Collectors.joining());
    }

    /** Text that is safe between tags and in quoted attributes. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
