package org.sendqa.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.time.OfficeDay;

/** Lists what was uploaded for each register of late, so that nobody needs a mail to find it again. */
final class ListUploads {

    private static final int MOST = 10;
    private final Packs packs;
    private final Uploads uploads;
    private final SnapshotList snapshots;
    private final DrawsToCome drawsToCome;

    ListUploads(Packs packs, Uploads uploads, SnapshotList snapshots, DrawsToCome drawsToCome) {
        this.packs = packs;
        this.uploads = uploads;
        this.snapshots = snapshots;
        this.drawsToCome = drawsToCome;
    }

    /**
     * What was uploaded for a register.
     *
     * @param uploads ten at most, the newest first
     */
    record OfRegister(RegisterLayout register, List<Upload> uploads, NextDraw nextDraw) {}

    /** The registers in the pack's order. */
    List<OfRegister> run(String authority, Instant now) {
        LocalDate today = OfficeDay.of(now);
        return packs.current(authority).registers().stream()
                .map(register -> of(new RegisterRef(authority, register.subject()), register, today))
                .toList();
    }

    private OfRegister of(RegisterRef ref, RegisterLayout register, LocalDate today) {
        var listed = snapshots.between(ref, Instant.MIN, Instant.MAX);
        var nextDraw = new NextDraw(drawsToCome.of(ref, today), listed, today);
        return new OfRegister(register, uploads.newest(ref, MOST), nextDraw);
    }
}
