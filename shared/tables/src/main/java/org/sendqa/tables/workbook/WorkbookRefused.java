package org.sendqa.tables.workbook;

import java.io.Serial;

/** Stops the reading of a workbook that is refused as a whole, with a sentence for whoever uploaded it. */
public final class WorkbookRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SAVE_ANEW = " Open it in your spreadsheet, choose Save as and the type 'Excel Workbook"
            + " (.xlsx)', and upload that file.";

    private final String sentence;

    WorkbookRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** One that a spreadsheet program would write differently, so that saving it there mends it. */
    static WorkbookRefused saveAnew(String sentence) {
        return new WorkbookRefused(sentence + SAVE_ANEW);
    }

    /** One that doesn't hold what its own parts say. */
    static WorkbookRefused damaged(String where) {
        return saveAnew("The workbook is damaged: %s.".formatted(where));
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
