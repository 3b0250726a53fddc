package org.sendqa.local.sample;

import java.util.List;
import java.util.Locale;
import org.sendqa.domain.pack.Pack;

/**
 * Made-up addresses of an authority's people: what they are, a number, and the authority, as in
 * {@code team-manager-3@dorset.example.org}. Those who have a role of that name are among them.
 */
record SampleAddresses(String place) {

    private static final int OF_ONE_KIND = 12;
    private static final List<String> ADVISERS =
            List.of("educational psychologist", "speech and language therapist", "social worker", "senco");

    SampleAddresses(Pack pack) {
        this(pack.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }

    /** Somebody who is what a field says. */
    String of(String field, int chance) {
        return "%s-%d@%s.example.org".formatted(field.replace(' ', '-'), 1 + chance % OF_ONE_KIND, place);
    }

    /** One or two advisers with their roles, as a cell for several people has them. */
    String several(int chance) {
        String first = adviser(chance % ADVISERS.size(), chance);
        return chance % 2 == 0 ? first : first + "; " + adviser((chance + 1) % ADVISERS.size(), chance / 2);
    }

    private String adviser(int kind, int chance) {
        String role = ADVISERS.get(kind);
        return role + ": " + of(role, chance);
    }
}
