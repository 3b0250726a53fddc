package org.sendqa.domain.export;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;

/** What one row of an export says. */
public sealed interface ExportRow {

    /**
     * An audit's answers, each fit for its question's kind.
     *
     * @param key the audit's
     */
    record Answered(int line, String key, Map<String, Answer> answers) implements ExportRow {

        /** Copies the answers. */
        public Answered {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Not readable.
     *
     * @param sentences everything that is wrong with it, with its line and without any text of the row
     */
    record Faulty(List<String> sentences) implements ExportRow {

        /** Copies the sentences. */
        public Faulty {
            sentences = List.copyOf(sentences);
        }
    }

    /** Nothing in it, as spreadsheets leave at the end. */
    record Empty() implements ExportRow {}
}
