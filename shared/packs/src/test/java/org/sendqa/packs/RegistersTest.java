package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.testing.PackFolder;

/** The registers of an authority, one for each kind of subject. */
class RegistersTest {

    private static final String OWN = "heading: Advice number, field: adviceNumber, kind: ITEM_NUMBER, required: true";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @BeforeEach
    void copyDorset() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits", "ep-advice-audits");
    }

    @Test
    void aWindowThatLooksAtNoDateOfTheRegisterBesidesIsRefused() throws IOException {
        PackFolder.change(
                folder.resolve("framework.yaml"),
                "window: {event: finalised, months: 2}",
                "window: {event: finalised, or: [amended], months: 2}");
        refused("window.or names 'amended', which is no date of the register");
    }

    @Test
    void whatARegisterDoesNotSayIsAsInTheAuthoritysOwn() throws IOException {
        Pack dorset = compiled();
        RegisterLayout plans = dorset.registers().getFirst();
        assertThat(dorset.register("advice").orElseThrow().cutOffDays()).isEqualTo(plans.cutOffDays());
        change(
                "    register:\n      columns:\n        - {" + OWN,
                "    register:\n      cutOffDays: 5\n      columns:\n        - {" + OWN);
        Pack changed = compiled();
        assertThat(changed.register("advice").orElseThrow().cutOffDays()).isEqualTo(5);
        assertThat(changed.register("review").orElseThrow().cutOffDays()).isEqualTo(plans.cutOffDays());
    }

    @Test
    void anotherCutOffThatNoNoteSpeaksOfIsRefused() throws IOException {
        change(
                "values: [register], what: The columns of the register of advice",
                "values: [register.columns], what: Columns");
        change(
                "    register:\n      columns:\n        - {" + OWN,
                "    register:\n      cutOffDays: 5\n      columns:\n        - {" + OWN);
        refused("authority.subjects[0].register.cutOffDays needs a note that says how sure it is");
    }

    @Test
    void rowsThatNothingTellsApartAreRefused() throws IOException {
        change(OWN, OWN.replace(", required: true", ""));
        refused("authority.subjects[0].register.columns must have numbers that are required");
    }

    @Test
    void aSecondNumberOfAKindIsRefused() throws IOException {
        change(OWN, OWN.replace("ITEM_NUMBER", "CASE_NUMBER"));
        refused("authority.subjects[0].register.columns must hold exactly one CASE_NUMBER, one ITEM_NUMBER");
    }

    @Test
    void aDrawSpeaksOfTheColumnsOfItsOwnRegisterOnly() throws IOException {
        change("field: provided", "field: given");
        refused("window.event is no date of the register");
    }

    private Pack compiled() {
        return PublishedPacks.read(PackCompiler.compile(folder));
    }

    private void change(String from, String to) throws IOException {
        PackFolder.change(folder.resolve("authority.yaml"), from, to);
    }

    private void refused(String sentence) {
        assertThatThrownBy(this::compiled).hasMessageContaining(sentence);
    }
}
