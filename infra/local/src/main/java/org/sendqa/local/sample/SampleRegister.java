package org.sendqa.local.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A made-up register of Dorset's size and shape to try the system on: 4,333 sound rows and 44 with a mistake of the
 * kinds people make. Nobody in it exists. The same seed, day and layout give the same bytes.
 */
public final class SampleRegister {

    /** How long before the draw the register was taken from the case system. */
    private static final int DAYS_BEFORE_DRAW = 14;

    private SampleRegister() {}

    /**
     * Writes a register as CSV in UTF-8. A row of every sixth is finalised within a year of the draw, which leaves some
     * ninety plans in its last two months.
     *
     * @param drawnOn the day of the draw it is meant for; no plan is finalised later than 14 days before it
     */
    public static Size write(Path file, long seed, LocalDate drawnOn, SampleLayout layout) throws IOException {
        Random random = new Random(seed);
        PlanMaker maker = new PlanMaker(layout, drawnOn.minusDays(DAYS_BEFORE_DRAW), random);
        List<Child> children = new ArrayList<>(Child.all(random));
        Collections.shuffle(children, random);
        List<List<String>> rows = new ArrayList<>();
        List<SamplePlan> plans = new ArrayList<>();
        for (Child child : children) {
            SamplePlan plan = maker.plan(child, plans.size() + 1);
            plans.add(plan);
            rows.add(Oddity.in(plan.cells(), plans.size()));
        }
        int mistakes = insertMistakes(rows, plans, maker, random);
        write(file, rows);
        return new Size(plans.size(), mistakes);
    }

    /** Puts each mistake somewhere into the file's second half, so that a duplicate comes after its first. */
    private static int insertMistakes(List<List<String>> rows, List<SamplePlan> plans, PlanMaker maker, Random random) {
        int half = plans.size() / 2;
        int number = plans.size();
        for (Mistake mistake : Mistake.all()) {
            SamplePlan earlier = plans.get(random.nextInt(half));
            Child child = new Child("Not recorded", 10, "Mainstream", 1);
            rows.add(half + random.nextInt(half), mistake.in(maker.plan(child, ++number), earlier));
        }
        return number - plans.size();
    }

    private static void write(Path file, List<List<String>> rows) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(Heading.row());
            rows.forEach(csv::writeRecord);
        }
    }

    /**
     * What was written.
     *
     * @param sound rows to be accepted
     * @param broken rows to be refused
     */
    public record Size(int sound, int broken) {}
}
