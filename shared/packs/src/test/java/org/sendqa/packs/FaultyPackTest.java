package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** A faulty pack is refused with file, line and what to do. */
class FaultyPackTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDorset() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
    }

    @Test
    void aMissingValueIsNamedWithItsLine() throws IOException {
        change("framework.yaml", "    window: {event: finalised, months: 2}\n", "");
        refused(at("id: ehc-plan-audits") + "framework.activities[0].window is missing");
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsNamedWithThem() throws IOException {
        change("framework.yaml", "status: LIVE", "status: running");
        refused(at("status: running") + "framework.activities[0].status must be one of [LIVE, PILOT,");
    }

    @Test
    void anActivityWithoutItsInstrumentIsRefused() throws IOException {
        change("framework.yaml", "instrument: ehc-plan-audit", "instrument: another");
        refused(at("instrument: another")
                + "framework.activities[0].instrument is in no file of the folder instruments");
    }

    @Test
    void aStratumThatTheRegisterDoesNotHaveIsRefused() throws IOException {
        change("framework.yaml", "by: [locality]", "by: [district]");
        refused(at("by: [district]") + "framework.activities[0].draws[0].quota.by names 'district',"
                + " which is no field of the register");
    }

    @Test
    void aValueThatNoNoteSpeaksOfIsRefused() throws IOException {
        change("framework.yaml", "values: [repeatMonths]", "values: [reserves]");
        refused(at("repeatMonths: 12") + "framework.defaults.repeatMonths needs a note that says how sure it is,"
                + " with values: [repeatMonths]");
    }

    @Test
    void theOrderOfSeveralDrawsNeedsANoteToo() throws IOException {
        change("framework.yaml", "values: [draws.order]", "values: [instrument]");
        refused("framework.activities[0].draws needs a note that says how sure it is, with values: [draws.order]");
    }

    @Test
    void aNoteOnAValueThatIsNotThereIsRefused() throws IOException {
        change("authority.yaml", "[register.cutOffDays]", "[register.cutOff]");
        refused("authority.notes[1].values[0] names register.cutOff, which is no value here");
        refused("authority.register.cutOffDays needs a note");
    }

    @Test
    void everyFaultIsListedAtOnce() throws IOException {
        change("framework.yaml", "by: [locality]", "by: [district]");
        change("authority.yaml", "  - Downs\n", "  - Coastal\n");
        refused("authority.localities must be different from each other");
        refused("framework.activities[0].draws[1].quota.by names");
    }

    private void change(String file, String from, String to) throws IOException {
        PackFolder.change(folder.resolve(file), from, to);
    }

    private String at(String text) throws IOException {
        return PackFolder.at(folder.resolve("framework.yaml"), text);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence);
    }
}
