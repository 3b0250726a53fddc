package org.sendqa.local.colleagues;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/**
 * How one auditor answers: declares no hand in the case, keeps the record of its session, fills the form, submits.
 *
 * @param young whether the child is too young for what needn't apply
 * @param sheet what the answers are written on
 * @param today the day on which they sit down to it
 */
public record Answering(Colleague auditor, Mood mood, boolean young, Sheet sheet, LocalDate today) {

    /** A section at a time, on a child to whom all applies. */
    public Answering(Colleague auditor, Mood mood, LocalDate today) {
        this(auditor, mood, false, new SiteSheet(auditor, false), today);
    }

    /** Answers what hasn't begun of the auditor's work list. */
    public void run() {
        run(_ -> true);
    }

    /**
     * Answers what hasn't begun of the auditor's work list.
     *
     * @param wanted by the work's title
     */
    public void run(Predicate<String> wanted) {
        for (JsonNode work : auditor.get("/audits").path("audits")) {
            if (isWaiting(work) && wanted.test(work.path("title").asText())) {
                answer(work.path("audit").asText());
            }
        }
    }

    private boolean isWaiting(JsonNode work) {
        boolean taken = !LocalDate.parse(work.path("closesOn").asText()).isBefore(today);
        return taken && work.path("state").asText().equals("assigned");
    }

    private void answer(String audit) {
        String path = "/audits/" + audit;
        auditor.post(path + "/declaration", "{\"hand\": \"none\"}");
        JsonNode shown = auditor.get(path);
        Instrument form = InstrumentJson.read(
                Located.root(JsonReader.read(shown.path("form").toString())));
        Map<String, String> attributes = new HashMap<>();
        shown.path("facts")
                .path("attributes")
                .properties()
                .forEach(fact -> attributes.put(fact.getKey(), fact.getValue().asText()));
        new Minutes(auditor, today).keep(audit, shown.path("session"));
        Map<String, Answer> answers = new MadeUpAnswers(form, mood, young, today).given(attributes);
        sheet.fillIn(audit, form, answers);
    }
}
