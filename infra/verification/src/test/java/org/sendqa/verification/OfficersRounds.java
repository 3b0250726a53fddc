package org.sendqa.verification;

import java.nio.file.Path;
import java.time.LocalDate;
import org.sendqa.domain.pack.Pack;
import org.sendqa.local.LocalAws;
import org.sendqa.local.sample.SampleRegisters;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.visitors.Repository;

/** Rounds beside the auditors' own that officers' tests may change without being in anybody's way. */
final class OfficersRounds {

    /** Its audits are out; two are the officer's own, nobody else may take the others. */
    static final String RUNNING = "childrens-services-case-audits-2026-04";

    /** Drawn, and nobody has looked at its sample yet. */
    static final String DRAWN = "lived-experience-calls-2026-04";

    private OfficersRounds() {}

    /** Uploads the registers that they are drawn from. */
    static void upload(LocalAws aws, Path folder) {
        Pack dorset = PublishedPacks.read(PackCompiler.compile(Repository.ROOT.resolve("shared/packs/dorset")));
        for (String subject : new String[] {"case", "assessment"}) {
            Path file = folder.resolve(subject + ".csv");
            SampleRegisters.of(dorset, subject, LocalDate.of(2026, 3, 30), 1).write(file);
            UploadedRegister.upload(
                    aws, file, "{\"fileName\": \"%s.csv\", \"subject\": \"%s\"}".formatted(subject, subject));
        }
    }
}
