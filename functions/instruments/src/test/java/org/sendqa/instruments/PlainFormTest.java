package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.instruments.Office.PLAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.expression.Operand;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.edge.Outcome;
import org.sendqa.instruments.ProposeInstrument.Upload;
import org.sendqa.testing.PlainForm;

class PlainFormTest {

    private final Office office = new Office();

    @Test
    void aFormMadeForASurveyToolIsProposedAsTheNextVersionWithItsGroupsAsSections() {
        assertThat(office.upload(PlainForm.bytes())).isEqualTo(new Outcome.Done<>(new Upload(PLAN, 2, true)));
        assertThat(form().sections())
                .extracting(Section::title)
                .containsExactly(
                        "Views of the child and family",
                        "Views of the child and family: Who was asked",
                        "Views of the child and family (continued)",
                        "Questions");
    }

    @Test
    void listsThatAreScalesOfTheFrameworkAreGradedBestFirstAndYesNoMayBeSaidNotToApply() {
        office.upload(PlainForm.bytes());
        assertThat(form().scale("grades").orElseThrow().steps())
                .extracting(Grade::id)
                .containsExactly("outstanding", "good", "requires-improvement", "inadequate");
        assertThat(question("wishes").kind()).isEqualTo(new Kind.Scaled("yes_no_na", List.of()));
        assertThat(question("wishes").asking().notApplicable()).isTrue();
        assertThat(question("risk").asking().required()).isEqualTo(Expression.FALSE);
    }

    @Test
    void notesAreGuidanceAndConditionsAndConstraintsHold() {
        office.upload(PlainForm.bytes());
        assertThat(form().sections().getFirst().guidance())
                .isEqualTo("Have the plan open beside you.\nRead Section A first.");
        assertThat(question("why_none").guidance()).isEqualTo("Look for the child's own words.\nIn a sentence or two");
        assertThat(question("why_none").kind()).isEqualTo(new Kind.Text(600));
        assertThat(question("why_none").asking().when())
                .isEqualTo(new Expression.Equal(new Operand.Answer("wishes", ""), new Operand.Text("no")));
        assertThat(question("pages").kind()).isEqualTo(new Kind.Whole(1, 200));
        assertThat(question("pages").asking().when()).isEqualTo(new Expression.Answered("asked"));
    }

    @Test
    void theOfficerIsToldWhatWasLeftAsideAndHowTheRestWasRead() {
        office.upload(PlainForm.bytes());
        var read = new ReadInstrument(office.standing, office.people).run(office.officer, PLAN, 2);
        assertThat(((Outcome.Done<InstrumentReply>) read).value().remarks())
                .contains(
                        "Left aside, as a form has one language here, and this one is taken from English (en): sheet"
                                + " survey, column D (label::Cymraeg (cy)).",
                        "Left aside, as nobody answers it, and reports count by themselves: sheet survey, row 18"
                                + " (calculate).",
                        "Taken from the version before, as the sheet settings doesn't say it: version; rows.")
                .anyMatch(remark ->
                        remark.contains("column H (appearance)") && remark.contains("row 11 (randomize=true)"))
                .anyMatch(
                        remark -> remark.startsWith("Notes have become guidance") && remark.contains("row 19 (thanks)"))
                .anyMatch(remark -> remark.contains("yes_no_na (yes passes)"));
    }

    private Question question(String id) {
        return form().questions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Instrument form() {
        return InstrumentJson.read(Located.root(JsonReader.read(office.objects.read("dor", office.digest(2)))));
    }
}
