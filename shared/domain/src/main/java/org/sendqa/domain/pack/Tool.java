package org.sendqa.domain.pack;

import java.util.List;
import java.util.Map;

/**
 * A tool outside of SEND QA that auditors answer in, such as one a council has bought or a form of its office software
 * (CAP-10, trap T42). Its exports are uploaded and matched with the audits by their keys.
 *
 * @param id what activities name it by
 * @param title as people know it
 * @param key the heading of the column that holds the audit's key
 * @param forms what differs from an instrument's own words in the exports
 */
public record Tool(String id, String title, String key, List<Form> forms) {

    /** Copies the forms. */
    public Tool {
        forms = List.copyOf(forms);
    }

    /** How an instrument's answers stand in this tool's exports. */
    public Form form(String instrument) {
        return forms.stream()
                .filter(form -> form.instrument().equals(instrument))
                .findFirst()
                .orElseGet(() -> new Form(instrument, Map.of(), Map.of()));
    }

    /**
     * An instrument as the tool asks it; what isn't said here stands in the instrument's own words.
     *
     * @param headings columns that aren't headed by their question's words, by question
     * @param answers what cells say in other words than the instrument: the id of the step or option each means
     */
    public record Form(String instrument, Map<String, String> headings, Map<String, String> answers) {

        /** Copies the maps. */
        public Form {
            headings = Map.copyOf(headings);
            answers = Map.copyOf(answers);
        }
    }
}
