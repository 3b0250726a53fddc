package org.sendqa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.instruments.Office.PLAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Outcome;
import org.sendqa.instruments.ProposeInstrument.Upload;
import org.sendqa.testing.SampleForm;

class ProposeInstrumentTest {

    private final Office office = new Office();

    @Test
    void aSoundWorkbookIsAProposedVersionThatNoRoundIsAskedOn() {
        assertThat(office.upload(new SampleForm().bytes())).isEqualTo(new Outcome.Done<>(new Upload(PLAN, 2, true)));
        assertThat(office.packs().current("dor").instrument(PLAN).version()).isEqualTo(1);
        assertThat(office.uploads.events()).extracting(Event::kind).containsExactly("proposed");
    }

    @Test
    void theSameUploadTwiceChangesNothing() {
        office.upload(new SampleForm().bytes());
        int objects = office.objects.size();
        assertThat(office.upload(new SampleForm().bytes())).isEqualTo(new Outcome.Done<>(new Upload(PLAN, 2, false)));
        assertThat(office.uploads.events()).hasSize(1);
        assertThat(office.objects.size()).isEqualTo(objects);
    }

    @Test
    void anotherWorkbookTakesThePlaceOfWhatIsProposed() {
        office.upload(new SampleForm().bytes());
        String before = office.digest(2);
        office.upload(new SampleForm()
                .with("survey", 9, SampleForm.graded("overall-grade", "Your grade?"))
                .bytes());
        assertThat(office.digest(2)).isNotEqualTo(before);
        assertThat(office.uploads.of("dor").versions()).hasSize(1);
    }

    @Test
    void anOfficerSeesInWhatItDiffersFromTheVersionInForce() {
        office.upload(new SampleForm().bytes());
        var read = new ReadInstrument(office.standing, office.people).run(office.officer, PLAN, 2);
        InstrumentReply reply = ((Outcome.Done<InstrumentReply>) read).value();
        assertThat(reply.origin().state()).isEqualTo("proposed");
        assertThat(reply.origin().uploadedBy()).isEqualTo("Sample QA Officer");
        assertThat(reply.inForce()).isEqualTo(1);
        assertThat(reply.differences())
                .contains(new DifferenceReply("added", "wishes", "Does the plan name the child's own wishes?", null))
                .contains(new DifferenceReply(
                        "reworded",
                        "voice-grade",
                        "How well is the child heard?",
                        "How well does the plan carry what the child or young person and the family said?"))
                .anyMatch(one -> one.kind().equals("removed") && one.question().equals("clarity-grade"))
                .anyMatch(one -> one.kind().equals("changed") && one.question().equals("voice-grade"))
                .noneMatch(one -> one.kind().equals("changed") && one.question().equals("wishes"));
    }

    @Test
    void theListSaysWhatUsesAnInstrumentAndWhatIsProposed() {
        office.upload(new SampleForm().bytes());
        var list = new ListInstruments(office.standing, office.people).run(office.officer);
        assertThat(((Outcome.Done<List<InstrumentLine>>) list).value())
                .filteredOn(line -> line.instrument().equals(PLAN))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.activities()).contains("EHC plan audits", "Dip samples");
                    assertThat(line.versions()).extracting(VersionReply::state).containsExactly("in-force", "proposed");
                });
    }

    @Test
    void whatThePackOvertookBeforeAnybodyApprovedItIsNotShownAnyMore() {
        office.upload(new SampleForm().bytes());
        office.deploy("\"EHC plan audit\",\"version\":1", "\"EHC plan audit\",\"version\":2");
        var read = new ReadInstrument(office.standing, office.people).run(office.officer, PLAN, 2);
        assertThat(((Outcome.Done<InstrumentReply>) read).value().origin().uploadedBy())
                .isNull();
        assertThat(office.approve(office.officer, 2)).isInstanceOf(Outcome.Refused.class);
    }
}
