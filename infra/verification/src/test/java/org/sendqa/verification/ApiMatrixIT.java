package org.sendqa.verification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Visitor;
import org.sendqa.visitors.Visitor.Reply;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every operation of the API's document by everybody, in their own authority and another, of their own audits and
 * somebody else's: who may gets an answer of the promised shape, who may not learns nothing, and nothing changes.
 */
@OnPlayedMonth
@ExtendWith(UnchangedExtension.class)
@Order(1) // nobody has done anything after the month yet
class ApiMatrixIT {

    private static final String AUDITOR = "sample-team-manager-1";
    private static final String STRANGER = "sample-officer-elsewhere";
    private static final AttributeValue BIRMINGHAM = AttributeValue.fromS("bir");

    /**
     * No preview of a register that is taken, no draft of an approved report; Dorset's month has no papers and no
     * session.
     */
    private static final Set<String> GONE = Set.of("ReadPreview", "ReadDraft", "ViewPage", "ReadPage", "ReadSession");

    /** To those they aren't for these look as if they weren't there. */
    private static final Set<String> HIDDEN = Set.of("its-readers", "those-told", "the-author");

    private final LocalAws aws;
    private final JsonNode api = ApiDocument.committed();
    private final ApiShapes shapes = new ApiShapes(api);
    private final Map<Persona, Visitor> visitors = new HashMap<>();

    /** The accounts of those who were told of the concern that is there: whoever knows its case is among them. */
    private Set<String> told = Set.of();

    /** Whose work an audit found something of. */
    private final Persona author;

    /** The accounts of the author and of their line manager. */
    private final Set<String> concerned;

    ApiMatrixIT(LocalAws aws) {
        this.aws = aws;
        FoundWork found = FoundWork.first(aws);
        this.author = new Persona("sample-" + found.author(), Set.of("anybody"));
        this.concerned = Set.of(author.subject(), "sample-" + found.manager());
    }

    @BeforeAll
    static void somethingWasRaisedAndIsPractised(LocalAws aws) {
        RaisedConcern.by(AUDITOR, aws);
        RehearsedForm.opens(aws);
    }

    @Test
    void everybodyGetsWhatIsTheirsAndLearnsNothingOfTheRest() {
        Map<String, String> existing = new ApiNames(aws).existing(AUDITOR);
        told = told(existing);
        aws.advanceTo(aws.clock().now().plusSeconds(1)); // a look at another time than those before
        long looksBefore = Dump.of(aws).looks();
        List<ApiOperation> answered = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.all(api)) {
            Stream.concat(Persona.ALL.stream(), Stream.of(author))
                    .filter(persona -> isAnswered(operation, persona, existing))
                    .forEach(_ -> answered.add(operation));
        }
        assertThat(answered.stream().map(this::name).collect(toSet())).isEqualTo(reads());
        long shown = answered.stream()
                .filter(one -> one.in(api).path("x-shows-cases").asBoolean())
                .count();
        assertThat(Dump.of(aws).looks()).isEqualTo(looksBefore + shown).isGreaterThan(looksBefore + 2);
    }

    private Set<String> told(Map<String, String> existing) {
        JsonNode concern = Visitor.as(aws, Visitor.OFFICER)
                .get("/concerns/" + existing.get("{concern}"))
                .json();
        return concern.findPath("told")
                .valueStream()
                .map(one -> one.path("name").asText().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(toSet());
    }

    private boolean isFor(Persona persona, ApiOperation operation) {
        String callers = operation.in(api).path("x-callers").asText();
        return persona.isOneOf(callers)
                || (callers.equals("those-told") && told.contains(persona.subject()))
                || (callers.equals("the-author") && concerned.contains(persona.subject()));
    }

    /** Whether somebody is shown what they ask for; else it must be as it should that they aren't. */
    private boolean isAnswered(ApiOperation operation, Persona persona, Map<String, String> existing) {
        Reply reply = ask(operation, persona, existing);
        assertThat(shapes.faults(operation, reply))
                .as("%s %s", operation, persona)
                .isEmpty();
        if (!isFor(persona, operation)) {
            assertNothingLearnt(operation, persona, reply);
            return false;
        }
        boolean answered = operation.isRead() && reply.status() == 200;
        if (!answered) {
            assertThat(reply.status()).as("%s %s", operation, persona).isIn(400, 404, 409);
        }
        return answered;
    }

    private String name(ApiOperation operation) {
        return operation.in(api).path("operationId").asText();
    }

    @Test
    void anAccountOfAnotherAuthorityIsTurnedAwayWhateverItsRoleThere() {
        Map<String, String> existing = new ApiNames(aws).existing(AUDITOR);
        ItemEditor items = ItemEditor.of(aws);
        items.copy("dor|subject|" + Visitor.OFFICER, "person", "bir|subject|" + STRANGER, Map.of());
        items.copy("dor|person|qa-officer-1", "person", "bir|person|qa-officer-1", Map.of("authority", BIRMINGHAM));
        Visitor there = Visitor.as(aws, STRANGER);
        Visitor here = Visitor.as(aws, Visitor.OFFICER);
        assertThat(there.request("GET", "/v1/bir/reports", "").status()).isEqualTo(200);
        for (ApiOperation operation : ApiOperation.all(api)) {
            Reply refused = operation.call(there, "dor", existing, shapes.text(operation));
            assertThat(refused.status()).as("%s", operation).isEqualTo(403);
            assertThat(operation.call(here, "bir", existing, shapes.text(operation)))
                    .isEqualTo(refused);
            assertThat(operation.call(there, "dor", ApiNames.missing(), shapes.text(operation)))
                    .isEqualTo(refused);
        }
        items.remove("bir|subject|" + STRANGER, "person");
        items.remove("bir|person|qa-officer-1", "person");
    }

    @Test
    void bodiesAreReadAsTheDocumentSays() {
        Map<String, String> existing = new ApiNames(aws).existing(AUDITOR);
        for (ApiOperation operation : ApiOperation.all(api)) {
            if (shapes.text(operation).isEmpty()) {
                continue;
            }
            boolean own = operation.in(api).path("x-callers").asText().equals("the-auditor");
            Visitor permitted = Visitor.as(aws, own ? AUDITOR : Visitor.OFFICER);
            Map<String, String> names = own ? existing : ApiNames.missing();
            assertThat(code(operation.call(permitted, "dor", names, shapes.text(operation))))
                    .as("%s %s", operation, shapes.text(operation))
                    .isNotEqualTo("not-understood");
            for (ObjectNode spoilt : shapes.spoilt(operation)) {
                assertThat(code(operation.call(permitted, "dor", names, spoilt.toString())))
                        .as("%s %s", operation, spoilt)
                        .isEqualTo("not-understood");
            }
        }
    }

    /** Who may is kept from changing anything: by a body that nobody understands, or by a name of nothing. */
    private Reply ask(ApiOperation operation, Persona persona, Map<String, String> existing) {
        Visitor visitor = visitor(persona);
        if (!isFor(persona, operation)) {
            return operation.call(visitor, "dor", existing, shapes.text(operation));
        }
        boolean takesABody = !shapes.text(operation).isEmpty();
        boolean harmless = operation.isRead() || takesABody || persona.isTheAuditor();
        return operation.call(visitor, "dor", harmless ? existing : ApiNames.missing(), takesABody ? "[]" : "");
    }

    /** Signing tokens takes longer than all the rest. */
    private Visitor visitor(Persona persona) {
        return visitors.computeIfAbsent(persona, _ -> Visitor.as(aws, persona.subject()));
    }

    private void assertNothingLearnt(ApiOperation operation, Persona persona, Reply refused) {
        boolean hidden = HIDDEN.contains(operation.in(api).path("x-callers").asText());
        assertThat(refused.status()).as("%s %s", operation, persona).isEqualTo(hidden ? 404 : 403);
        Visitor visitor = visitor(persona);
        assertThat(operation.call(visitor, "dor", ApiNames.missing(), shapes.text(operation)))
                .as("%s %s", operation, persona)
                .isEqualTo(refused);
    }

    private static String code(Reply reply) {
        return reply.json().path("code").asText();
    }

    private Set<String> reads() {
        return ApiOperation.all(api).stream()
                .filter(ApiOperation::isRead)
                .map(this::name)
                .filter(name -> !GONE.contains(name))
                .collect(toSet());
    }
}
