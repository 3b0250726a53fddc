package org.sendqa.tables.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets no tag and no run of text through that would have to be held in memory in one piece, since a parser holds each
 * whole: 16 KB of a tag, 384 KB of text (the longest cell, every character of it escaped). Declarations of a document's
 * own entities, comments and CDATA sections stand in no workbook that a spreadsheet writes; none is let through.
 */
final class PieceLimit extends FilterInputStream {

    private static final int LONGEST_TAG = 16 * 1024;
    private static final int LONGEST_TEXT = 384 * 1024;

    private int length;
    private int before;
    private boolean inTag;
    private int quote;

    PieceLimit(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int read = super.read(target, from, count);
        for (int at = from; at < from + read; at++) {
            look(target[at]);
        }
        return read;
    }

    private void look(int character) {
        length++;
        if (!inTag) {
            inTag = character == '<';
            length = inTag ? 0 : length;
        } else if (quote != 0) {
            quote = character == quote ? 0 : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '>') {
            inTag = false;
            length = 0;
        } else if (character == '!' && before == '<') {
            throw WorkbookRefused.saveAnew("The workbook holds declarations or comments that no spreadsheet writes.");
        }
        before = character;
        if (length > (inTag ? LONGEST_TAG : LONGEST_TEXT)) {
            throw WorkbookRefused.saveAnew("The workbook has a cell or a tag of a length that no spreadsheet writes.");
        }
    }
}
