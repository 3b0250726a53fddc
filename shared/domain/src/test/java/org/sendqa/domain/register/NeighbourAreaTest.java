package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighbourAreaTest {

    private final RegisterReader reader = new RegisterReader(
            SampleLayouts.pack().limits(),
            (Headings.Match.Fit) Headings.match(SampleLayouts.EVERY_KIND.columns(), SampleLayouts.HEADINGS),
            new SubjectKeys(AuthorityKey.of("dor", "sample secret"), "plan"),
            LocalDate.of(2026, 3, 25),
            DateStyle.DAY_FIRST);

    @Test
    void aChildOfANeighbourComesInUnderItsAreaInsteadOfBeingRefused() {
        List<String> row = List.of("SAMPLE-1", "Child 0001", "24/03/2015", "next council", "05/03/2026", "new", "", "");
        assertThat(((Row.Sound) reader.read(2, Cell.texts(row))).subject().attributes())
                .containsEntry("locality", "Next Council");
    }
}
