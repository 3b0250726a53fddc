package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;

/**
 * What the allocation of audits asks of a person; whatever is left out isn't asked.
 *
 * @param setting the school or other setting the person works at
 * @param manager the id of the line manager
 * @param seniority higher means more senior
 * @param training by instrument, the last day on which it counts
 * @param inPostFrom the first day in post
 * @param inPostUntil the last day in post
 * @param interests the council's own case numbers of own children, relatives and other declared interests
 * @param skills what the person is experienced in: phases, needs
 * @param standIn the id of whoever acts while the person is away
 */
public record ForAllocation(
        @Nullable String setting,
        @Nullable String manager,
        @Nullable Integer seniority,
        @Nullable Map<String, LocalDate> training,
        @Nullable LocalDate inPostFrom,
        @Nullable LocalDate inPostUntil,
        @Nullable List<Absence> absences,
        @Nullable List<String> interests,
        @Nullable Set<String> skills,
        @Nullable String standIn) {

    /** Days off, the first and the last of them. */
    public record Absence(LocalDate first, LocalDate last) {}

    List<String> caseNumbers() {
        return Objects.requireNonNullElse(interests, List.of());
    }

    /** Without the interests, which are numbers still. */
    Particulars particulars() {
        List<Employment.Absence> away = Objects.requireNonNullElse(absences, List.<Absence>of()).stream()
                .map(absence -> new Employment.Absence(absence.first(), absence.last()))
                .toList();
        return new Particulars(
                Objects.requireNonNullElse(setting, ""),
                Objects.requireNonNullElse(manager, ""),
                Objects.requireNonNullElse(seniority, 0),
                new Employment(
                        Objects.requireNonNullElse(inPostFrom, LocalDate.MIN),
                        Objects.requireNonNullElse(inPostUntil, LocalDate.MAX),
                        away,
                        Objects.requireNonNullElse(training, Map.of())),
                Set.of(),
                Objects.requireNonNullElse(skills, Set.of()),
                Objects.requireNonNullElse(standIn, ""));
    }
}
