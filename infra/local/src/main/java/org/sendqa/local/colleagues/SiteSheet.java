package org.sendqa.local.colleagues;

import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;

/**
 * The form of SEND QA itself.
 *
 * @param oneByOne whether each answer is saved by itself, rather than a section at a time
 */
public record SiteSheet(Colleague auditor, boolean oneByOne) implements Sheet {

    @Override
    public void fillIn(String audit, Instrument form, Map<String, Answer> answers) {
        form.sections().forEach(section -> save(audit, section, answers));
        auditor.post("/audits/%s/submission".formatted(audit), "{}");
    }

    private void save(String audit, Section section, Map<String, Answer> answers) {
        String path = "/audits/%s/sections/%s".formatted(audit, section.id());
        Map<String, Answer> given = new TreeMap<>();
        int version = 0;
        for (Question question : section.questions()) {
            Answer answer = answers.get(question.id());
            if (answer != null) {
                given.put(question.id(), answer);
                version = oneByOne ? auditor.put(path, body(given), version) : version;
            }
        }
        if (!oneByOne && !given.isEmpty()) {
            auditor.put(path, body(given), version);
        }
    }

    private static String body(Map<String, Answer> answers) {
        return "{\"answers\": %s}".formatted(AnswersJson.write(answers));
    }
}
