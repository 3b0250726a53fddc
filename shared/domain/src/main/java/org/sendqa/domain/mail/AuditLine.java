package org.sendqa.domain.mail;

import java.util.List;

/**
 * What a letter says of one audit while it is open, so that the letter can go without those that came in meanwhile.
 *
 * @param audit its id, which no letter shows
 * @param subject the letter's subject where this audit is the first of those open
 * @param lead the words above the table where it is the first
 * @param cells its row
 */
public record AuditLine(String audit, String subject, String lead, List<String> cells) {

    /** Copies the cells. */
    public AuditLine {
        cells = List.copyOf(cells);
    }
}
