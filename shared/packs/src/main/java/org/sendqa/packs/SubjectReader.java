package org.sendqa.packs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Reads what is known of subjects that no register holds yet, so that quotas over them can be checked. */
final class SubjectReader {

    private static final String LOCALITY = "locality";

    private SubjectReader() {}

    /** The pack as if its register held the subjects of an activity. */
    static Pack drawnFrom(Located content, Located activity, Pack pack) {
        String id = Readiness.subject(activity);
        List<Column> columns = Maybe.list(content.member("authority"), "subjects").stream()
                .filter(subject -> subject.text("id").equals(id))
                .flatMap(SubjectReader::columns)
                .toList();
        return new Pack(
                pack.authority(),
                pack.name(),
                pack.digest(),
                pack.localities(),
                new RegisterLayout(columns, BigDecimal.ZERO, BigDecimal.ZERO, 0),
                pack.calendar(),
                pack.activities(),
                pack.instruments());
    }

    private static Stream<Column> columns(Located subject) {
        return Stream.concat(
                Maybe.list(subject, "attributes").stream().map(SubjectReader::attribute),
                Maybe.texts(subject, "dates").stream().map(date -> new Column(date, date, Kind.DATE, true, Set.of())));
    }

    private static Column attribute(Located attribute) {
        String id = attribute.text("id");
        Set<String> values = Set.copyOf(Maybe.texts(attribute, "values"));
        return new Column(id, id, id.equals(LOCALITY) ? Kind.LOCALITY : Kind.TEXT, true, values);
    }
}
