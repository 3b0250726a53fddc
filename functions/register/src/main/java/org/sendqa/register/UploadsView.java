package org.sendqa.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sendqa.domain.register.Upload;

/** What was uploaded of late for each register, as officers see it. */
public record UploadsView(List<OfRegister> registers) {

    /**
     * One register.
     *
     * @param nextDraw which register the next draw takes as it stands now, in a sentence
     * @param uploads the last ten, the newest first
     */
    public record OfRegister(String subject, String title, String nextDraw, List<Line> uploads) {}

    /**
     * One upload.
     *
     * @param by the name of who uploaded it
     * @param state as the upload's own reply has it
     * @param complete whether draws may be made from it
     * @param next whether it brought the register which the next draw takes
     */
    public record Line(
            String upload,
            String fileName,
            Instant askedAt,
            String by,
            String state,
            int accepted,
            int rejected,
            boolean complete,
            boolean next) {}

    static UploadsView of(List<ListUploads.OfRegister> found, UnaryOperator<String> name) {
        Map<String, String> names = new HashMap<>();
        UnaryOperator<String> once = id -> names.computeIfAbsent(id, name);
        return new UploadsView(found.stream().map(one -> register(one, once)).toList());
    }

    private static OfRegister register(ListUploads.OfRegister one, UnaryOperator<String> name) {
        Optional<Upload> next = one.nextDraw().among(one.uploads());
        List<Line> lines = one.uploads().stream()
                .map(upload -> line(upload, name, next.filter(upload::equals).isPresent()))
                .toList();
        return new OfRegister(
                one.register().subject(), one.register().title(), one.nextDraw().words(), lines);
    }

    private static Line line(Upload upload, UnaryOperator<String> name, boolean next) {
        Upload.Header header = upload.header();
        UploadView view = UploadView.of(upload, "");
        return new Line(
                header.id(),
                header.fileName(),
                header.askedAt(),
                name.apply(header.by()),
                view.state(),
                view.accepted(),
                view.rejected(),
                view.complete(),
                next);
    }
}
