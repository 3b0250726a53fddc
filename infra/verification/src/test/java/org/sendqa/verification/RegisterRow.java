package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.visitors.Repository;

/** A drawn case's row in the uploaded file, found by the restricted look-up that alone knows the council's number. */
record RegisterRow(Map<String, String> cells) {

    static RegisterRow of(PlayedMonth month, Sample sample, DrawnCase drawn) {
        String key = drawn.subject().caseKey();
        String number = MonthStores.of(month)
                .snapshots()
                .caseNumbers("dor", sample.snapshot(), Set.of(key))
                .get(key);
        List<String> lines = Repository.lines(month.file("register.csv"));
        List<String> found =
                lines.stream().filter(line -> line.strip().startsWith(number)).toList();
        assertThat(found).as("rows of %s", number).hasSize(1);
        return new RegisterRow(cells(lines.getFirst(), found.getFirst()));
    }

    String cell(String heading) {
        return cells.get(heading);
    }

    private static Map<String, String> cells(String headings, String line) {
        List<String> names = Arrays.asList(headings.split(",", -1));
        List<String> values = Arrays.asList(line.split(",", -1));
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(names.size(), values.size()); column++) {
            cells.put(names.get(column), values.get(column).strip());
        }
        return cells;
    }
}
