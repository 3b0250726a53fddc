package org.sendqa.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;

/** Tells the officer who uploaded a file what became of it, in counts; the rows themselves stay behind sign-in. */
final class UploadLetters {

    private static final String REFUSED_ROWS = "See the refused rows with their reasons";
    private final People people;
    private final Packs packs;
    private final String site;

    /**
     * Writes letters whose links start with the site's origin.
     *
     * @param people who uploads, and under which address they get letters
     * @param packs say what each register is called
     */
    UploadLetters(People people, Packs packs, String site) {
        this.people = people;
        this.packs = packs;
        this.site = site;
    }

    /** The letter about an upload's end; none if who sent the file has left. */
    Optional<Mail> about(Upload.Announced upload) {
        return people.find(upload.header().authority(), upload.header().by()).map(person -> letter(upload, person));
    }

    private Mail letter(Upload.Announced upload, Person person) {
        Upload.Header header = upload.header();
        return Mail.to(
                person,
                "upload/" + header.id(),
                subject(upload.outcome()),
                Stream.concat(
                                Stream.of(new Block.Paragraph("Register: %s.".formatted(title(header.register())))),
                                letter(upload, "%s/registers/%s/%s".formatted(site, header.authority(), header.id()))
                                        .stream())
                        .toList());
    }

    private String title(RegisterRef register) {
        return packs.current(register.authority())
                .register(register.subject())
                .map(RegisterLayout::title)
                .orElse(register.subject());
    }

    private static String subject(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var _, var complete, var _, var _, var _) ->
                complete ? "Your register is in" : "Your register isn't complete";
            case Outcome.Unchanged _ -> "Your register is the same as before";
            case Outcome.Refused _ -> "Your register couldn't be read";
        };
    }

    private static List<Block> letter(Upload.Announced upload, String link) {
        return switch (upload.outcome()) {
            case Outcome.Accepted accepted ->
                read(
                        "%,d rows were accepted, %,d were refused.".formatted(accepted.accepted(), accepted.rejected()),
                        upload.nextDraw(),
                        refusedRows(accepted.rejected(), link));
            case Outcome.Unchanged unchanged ->
                read(unchanged(unchanged), upload.nextDraw(), refusedRows(unchanged.rejected(), link));
            case Outcome.Refused(String reason) ->
                List.of(
                        new Block.Paragraph("Your file was refused and the register is as it was before."),
                        new Block.Paragraph(reason),
                        new Block.Link("Upload a register", link));
        };
    }

    private static List<Block> read(String counts, String nextDraw, Stream<Block> link) {
        return Stream.concat(Stream.of(new Block.Paragraph(counts), new Block.Paragraph(nextDraw)), link)
                .toList();
    }

    private static Stream<Block> refusedRows(int rejected, String link) {
        return rejected == 0 ? Stream.of() : Stream.of(new Block.Link(REFUSED_ROWS, link));
    }

    private static String unchanged(Outcome.Unchanged unchanged) {
        return ("The %,d rows of your file say the same as the register that came in on %s, so nothing changed."
                        + " %,d rows were refused. If you meant to send a newer one, export it again and upload that.")
                .formatted(unchanged.accepted(), DateWords.day(OfficeDay.of(unchanged.since())), unchanged.rejected());
    }
}
