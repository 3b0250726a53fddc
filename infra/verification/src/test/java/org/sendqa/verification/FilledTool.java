package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswerCheck;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Completeness;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.visitors.SitePage;
import org.sendqa.visitors.Visitor;

/**
 * One audit tool on the site's form in the place of the audit's own, filled in by clicking and typing; what would be
 * saved is kept here.
 */
final class FilledTool {

    private static final String AUDIT = "**/v1/dor/audits/*";
    private static final String SECTION = "**/v1/dor/audits/*/sections/*";

    /** What a person would do at each place of the form, without a way to the browser and back for each. */
    private static final String FILL_IN = """
            () => {
              const all = (selector) => [...document.querySelectorAll(selector)];
              const visible = (selector) => all(selector).filter((one) => one.checkVisibility());
              visible("button").filter((one) => one.textContent === "Add an entry").forEach((add) => add.click());
              for (const group of all("fieldset")) {
                const option = group.querySelector("[type=radio], [type=checkbox]");
                if (group.checkVisibility() && option !== null && !option.disabled && !option.checked) {
                  option.click();
                }
              }
              for (const field of visible("textarea, input.short")) {
                field.focus();
                const words = field.inputMode === "numeric" ? "3" : "Seen on page 2.";
                field.value = field.type === "date" ? "2026-02-03" : words;
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                field.dispatchEvent(new Event("change", { bubbles: true }));
                field.blur();
              }
            }
            """;

    private final SitePage page;
    private final JsonNode tool;
    private final Instrument instrument;
    private final Map<String, String> saved = new ConcurrentHashMap<>();

    FilledTool(SitePage page, JsonNode tool) {
        this.page = page;
        this.tool = tool;
        this.instrument = InstrumentJson.read(located(tool.toString()));
    }

    void run() {
        page.page().route(AUDIT, this::asAudit);
        page.page().route(SECTION, this::save);
        page.link(Pattern.compile("^Your audits")).click();
        page.link(Pattern.compile("^Go on with")).click();
        page.heading(instrument.title()).waitFor();
        page.page().getByText("Answer this audit in Office Forms.").waitFor();
        fillIn();
        assertThat(page.faults()).as(instrument.id()).isEmpty();
        saidMissingIsMissing();
        page.page().unroute(AUDIT);
        page.page().unroute(SECTION);
    }

    private void fillIn() {
        page.page().evaluate(FILL_IN);
        page.page().getByText("Saving …").waitFor(SitePage.HIDDEN);
    }

    /** What the review lists is what the server would refuse a submit for. */
    private void saidMissingIsMissing() {
        Map<String, Answer> given = new HashMap<>();
        instrument.sections().forEach(section -> {
            if (saved.containsKey(section.id())) {
                Map<String, Answer> answers = AnswersJson.of(located(saved.get(section.id())));
                assertThat(new AnswerCheck(instrument).faults(section, answers)).isEmpty();
                given.putAll(answers);
            }
        });
        assertThat(given).as(instrument.id()).isNotEmpty();
        int missing = new Completeness(FilledForm.of(instrument, given, Map.of()))
                .missing()
                .size();
        page.link(Pattern.compile("^Check your answers")).click();
        page.heading("Your answers").waitFor();
        assertThat(page.page().locator(".summary li").count())
                .as(instrument.id())
                .isEqualTo(missing);
    }

    private void asAudit(Route route) {
        ObjectNode audit = (ObjectNode) new Visitor.Reply(200, route.fetch().text()).json();
        audit.set("form", tool);
        audit.putObject("elsewhere")
                .put("tool", "Office Forms")
                .put("heading", "Audit key")
                .put("key", audit.path("audit").asText());
        ((ObjectNode) audit.path("facts")).putObject("attributes");
        ObjectNode drafts = audit.putObject("drafts");
        saved.forEach((section, answers) -> drafts.putObject(section)
                .put("version", 1)
                .put("savedAt", "2026-04-01T08:30:00Z")
                .set("answers", new Visitor.Reply(200, answers).json()));
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(audit.toString()));
    }

    private void save(Route route) {
        String url = route.request().url();
        JsonNode body = new Visitor.Reply(200, route.request().postData()).json();
        saved.put(url.substring(url.lastIndexOf('/') + 1), body.path("answers").toString());
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"version\": 1, \"savedAt\": \"2026-04-01T08:30:00Z\"}"));
    }

    private static Located located(String json) {
        return Located.root(JsonReader.read(json.getBytes(UTF_8)));
    }
}
