package org.sendqa.local.councils;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.packs.WaitingActivities;

/**
 * One authority with sample people.
 *
 * @param pack as it is published
 * @param waiting why activities don't come round and run by themselves, by activity
 */
public record Council(Pack pack, SamplePeople people, Map<String, String> waiting) {

    private static final String FIRST = "-1";

    /** Copies the reasons. */
    public Council {
        waiting = Map.copyOf(waiting);
    }

    /**
     * Those of all authorities that a word means: {@code all}, a pack's code, or an authority's name.
     *
     * @param packs the folder that packs are compiled to
     */
    public static List<Council> named(Path packs, String word) throws IOException {
        if (!Files.exists(packs)) {
            throw new IllegalStateException("No packs are compiled in %s. Run make packs there.".formatted(packs));
        }
        List<Council> councils = new ArrayList<>();
        for (String authority : Files.readAllLines(packs.resolve("authorities"))) {
            Council council = read(packs.resolve(authority));
            if (word.equals("all") || word.equals(authority) || word.equals(council.folder())) {
                councils.add(council);
            }
        }
        if (councils.isEmpty()) {
            throw new IllegalArgumentException("There is no pack of '%s'. Say AUTHORITY=all or one of %s."
                    .formatted(word, Files.readAllLines(packs.resolve("authorities"))));
        }
        return List.copyOf(councils);
    }

    private static Council read(Path folder) throws IOException {
        String digest = Files.readString(folder.resolve("current")).strip();
        String json = Files.readString(folder.resolve(digest.replace("sha256:", "") + ".json"));
        Pack pack = PublishedPacks.read(json);
        JsonNode authority = new ObjectMapper().readTree(json).path("authority");
        return new Council(pack, SamplePeople.of(pack, authority), WaitingActivities.of(json));
    }

    /** The code that its addresses and keys start with. */
    public String authority() {
        return pack.authority();
    }

    /** The account of the officer who sees to everything. */
    public String officer() {
        return people.subject(Person.QA_OFFICER + FIRST);
    }

    /** What it agreed on sharing data with people from outside, as its officer records it. */
    public List<ObjectNode> agreements() {
        return new SampleAgreements(pack, people.list().path("people")).terms();
    }

    /** The account of somebody who gets an activity's report. */
    public String reader(String activity) {
        return pack.activity(activity).audience().roles().stream()
                .filter(role -> people.count(role) > 0)
                .findFirst()
                .map(role -> people.subject(role + FIRST))
                .orElseThrow(() -> new IllegalStateException("Nobody gets the report of " + activity));
    }

    private String folder() {
        return pack.name().toLowerCase(Locale.UK).replace(' ', '-');
    }
}
