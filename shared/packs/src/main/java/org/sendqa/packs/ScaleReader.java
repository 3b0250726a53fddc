package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Scale.Shape;
import org.sendqa.domain.json.Located;

/** Reads the scales that somebody wrote for an instrument. */
final class ScaleReader {

    private static final List<String> FIELDS = List.of("id", "shape", "basis", "row", "steps");

    private ScaleReader() {}

    static Scale read(Located scale) {
        Fields.only(scale, FIELDS);
        Scale read = new Scale(
                Ids.of(scale),
                PackReader.constant(scale, "shape", Shape.class),
                scale.list("steps").stream().map(ScaleReader::step).toList());
        Set<String> ids = read.steps().stream().map(Grade::id).collect(Collectors.toSet());
        if (ids.size() < read.steps().size()) {
            throw scale.refused("steps", "must have different ids");
        }
        ScaleCheck.fits(scale, read, ids);
        return read;
    }

    private static Grade step(Located step) {
        Fields.only(step, List.of("id", "title", "passes"));
        return new Grade(Ids.of(step), step.text("title"), step.flag("passes"));
    }
}
