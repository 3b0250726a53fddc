package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/**
 * Makes an instrument out of what somebody wrote in YAML or a spreadsheet: conditions become trees, evidence becomes a
 * question of its own. Collects everything that is wrong, each with its place.
 */
final class InstrumentCompiler {

    private static final List<String> FIELDS = List.of(
            "id",
            "version",
            "title",
            "rows",
            "supplied",
            "reviewDue",
            "notes",
            "scales",
            "sections",
            "overall",
            "follows");
    private static final List<String> SECTION = List.of("id", "title", "guidance", "when", "questions");

    private final Located written;
    private final Faults faults = new Faults();

    private InstrumentCompiler(Located written) {
        this.written = written;
    }

    /**
     * What came of a file.
     *
     * @param instrument of use only without faults
     * @param faults begin with their place in the file
     */
    record Compiled(Instrument instrument, List<String> faults) {}

    static Compiled compile(Json written) {
        InstrumentCompiler compiler = new InstrumentCompiler(Located.root(written));
        Instrument nothing = new Instrument("", 0, "", List.of(), List.of(), "", Follows.NONE);
        Instrument instrument = compiler.faults.attempt(compiler::read).orElse(nothing);
        return new Compiled(instrument, compiler.faults.sentences());
    }

    /**
     * An instrument as it stands in a compiled pack: with what the pack says of it besides.
     *
     * @param remarks what officers are told of how it was read
     */
    static Json packed(Instrument instrument, Json content, List<String> remarks) {
        Located written = Located.root(content);
        return InstrumentJson.extended(instrument, json -> {
            written.find("reviewDue").ifPresent(review -> json.put("reviewDue", review.value()));
            if (!remarks.isEmpty()) {
                json.texts(UploadedForm.REMARKS, remarks);
            }
            return json.texts("rows", written.texts("rows"))
                    .put("supplied", InstrumentNotes.isSupplied(written))
                    .list("notes", InstrumentNotes.of(written));
        });
    }

    private Instrument read() {
        Fields.only(written, FIELDS);
        faults.unless(!written.texts("rows").isEmpty(), written, "rows", "must name the rows it answers to");
        List<Scale> scales = written.find("scales").isEmpty()
                ? List.of()
                : written.list("scales").stream()
                        .flatMap(scale -> faults.attempt(() -> ScaleReader.read(scale)).stream())
                        .toList();
        Instrument instrument = new Instrument(
                Ids.of(written),
                version(),
                written.text("title"),
                scales,
                sections(new QuestionReader(scales, faults)),
                Fields.text(written, "overall"),
                written.find("follows").map(InstrumentCompiler::follows).orElse(Follows.NONE));
        check(instrument);
        return instrument;
    }

    private int version() {
        int version = written.number("version");
        faults.unless(version >= 1, written, "version", "must be 1 or more");
        return version;
    }

    private List<Section> sections(QuestionReader questions) {
        return written.list("sections").stream()
                .flatMap(section -> faults.attempt(() -> section(section, questions)).stream())
                .toList();
    }

    private static Section section(Located section, QuestionReader reader) {
        Fields.only(section, SECTION);
        Expression when = ConditionReader.read(section, "when", Expression.TRUE, reader.vocabulary());
        List<Question> questions = section.list("questions").stream()
                .flatMap(question -> reader.read(question).stream())
                .toList();
        return new Section(Ids.of(section), section.text("title"), Fields.text(section, "guidance"), when, questions);
    }

    private static Follows follows(Located follows) {
        Fields.only(follows, List.of("version", "questions"));
        Map<String, String> questions = follows.textsByName("questions");
        return new Follows(follows.number("version"), questions);
    }

    private void check(Instrument instrument) {
        long ids = instrument.sections().stream().map(Section::id).distinct().count();
        faults.unless(ids == instrument.sections().size(), written, "sections", "must have different ids");
        boolean graded = instrument.questions().stream()
                .filter(question -> question.id().equals(instrument.overall()))
                .anyMatch(question -> question.kind() instanceof Kind.Scaled && isAlwaysAnswered(question));
        faults.unless(
                graded || instrument.overall().isEmpty() || !faults.sentences().isEmpty(),
                written,
                "overall",
                "must name a question on a scale that is always asked and required");
    }

    private static boolean isAlwaysAnswered(Question question) {
        return question.asking().when().equals(Expression.TRUE)
                && question.asking().required().equals(Expression.TRUE)
                && !question.asking().notApplicable();
    }
}
