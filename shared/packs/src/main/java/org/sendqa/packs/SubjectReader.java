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

/** Reads what is known of the subjects of an activity, in a register or before there is one. */
final class SubjectReader {

    private static final String LOCALITY = "locality";

    private SubjectReader() {}

    /** The register of an activity's subjects, else one with the fields that they are said to have. */
    static RegisterLayout drawnFrom(Located content, Located activity, Pack pack) {
        String subject = Readiness.subject(activity);
        return pack.register(subject).orElseGet(() -> awaited(content, subject));
    }

    /** So that quotas over subjects that no register holds yet can be checked. */
    private static RegisterLayout awaited(Located content, String id) {
        List<Column> columns = Maybe.list(content.member("authority"), "subjects").stream()
                .filter(subject -> subject.text("id").equals(id))
                .flatMap(SubjectReader::columns)
                .toList();
        return new RegisterLayout(id, id, columns, BigDecimal.ZERO, BigDecimal.ZERO, 0);
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
