package org.sendqa.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/** A register of advice beside the fixtures' plans, and an activity that draws two pieces of it a month. */
public final class SampleAdvice {

    /** The register. */
    public static final RegisterRef REGISTER = new RegisterRef(Fixtures.AUTHORITY, "advice");

    /** The activity's id. */
    public static final String ACTIVITY = "advice-audits";

    private SampleAdvice() {}

    /** The fixtures' pack with both. */
    public static Pack aPack() {
        Pack plain = Fixtures.aPack();
        return new Pack(
                plain.authority(),
                plain.name(),
                plain.digest(),
                plain.localities(),
                Stream.concat(plain.registers().stream(), Stream.of(aLayout())).toList(),
                plain.calendar(),
                Stream.concat(plain.activities().stream(), Stream.of(anActivity()))
                        .toList(),
                plain.instruments(),
                plain.clocks(),
                plain.framework());
    }

    /** A piece of advice by number; each is about another child. */
    public static Subject anAdvice(int number, LocalDate provided) {
        return new Subject(
                "child%d.advice%d".formatted(number, number),
                new TreeMap<>(Map.of("service", "health")),
                Map.of("provided", provided),
                List.of());
    }

    /** So many pieces of advice of one day. */
    public static List<Subject> aRegister(int pieces, LocalDate provided) {
        return IntStream.rangeClosed(1, pieces)
                .mapToObj(number -> anAdvice(number, provided))
                .toList();
    }

    private static RegisterLayout aLayout() {
        return new RegisterLayout(
                REGISTER.subject(),
                "Professional advice",
                List.of(
                        new Column("Advice number", "adviceNumber", Kind.ITEM_NUMBER, true, Set.of()),
                        new Column("Case number", "caseNumber", Kind.CASE_NUMBER, true, Set.of()),
                        new Column("Service", "service", Kind.TEXT, true, Set.of("health", "social care")),
                        new Column("Advice provided", "provided", Kind.DATE, true, Set.of())),
                new BigDecimal("0.05"),
                new BigDecimal("0.80"),
                7);
    }

    private static Activity anActivity() {
        Activity plans = Fixtures.anEhcPlanActivity();
        return new Activity(
                anEntry(plans.entry()),
                Window.months("provided", 2),
                plans.repeatMonths(),
                List.of(new Activity.DrawPlan(
                        "advice",
                        "Advice audits",
                        SamplePlan.each("service", 2),
                        1,
                        AllocationPlan.of(Fixtures.TEAM_MANAGER, 2))),
                plans.instrument(),
                plans.deadlines(),
                plans.target(),
                plans.audience(),
                plans.notes());
    }

    /** As of the plans' audits, but for what it looks at. */
    private static ProgrammeEntry anEntry(ProgrammeEntry plans) {
        return new ProgrammeEntry(
                ACTIVITY,
                "Advice audits",
                plans.kind(),
                plans.status(),
                plans.lead(),
                plans.participants(),
                REGISTER.subject(),
                plans.timing(),
                plans.after(),
                plans.to(),
                plans.elsewhere(),
                plans.papers(),
                plans.findings(),
                plans.basis(),
                plans.rows());
    }
}
