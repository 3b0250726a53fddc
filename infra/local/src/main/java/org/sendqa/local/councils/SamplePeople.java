package org.sendqa.local.councils;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.Quota;
import org.sendqa.local.identity.Person;

/**
 * The made-up people of an authority: of each role as many as the pack says a trial run has, named by role and number.
 *
 * @param titles of the roles, by id
 */
public record SamplePeople(Pack pack, Map<String, String> titles, List<Member> members) {

    private static final String NEVER_ENDS = "2099-12-31";
    private static final String RUNS_ROUNDS = org.sendqa.domain.people.Person.QA_OFFICER;

    /** One of them. */
    public record Member(String role, int number) {

        /** Within the authority. */
        public String id() {
            return "%s-%d".formatted(role, number);
        }
    }

    static SamplePeople of(Pack pack, JsonNode authority) {
        Map<String, String> titles = new HashMap<>();
        authority
                .path("roles")
                .forEach(role ->
                        titles.put(role.path("id").asText(), role.path("title").asText()));
        List<Member> members = new ArrayList<>();
        authority
                .path("samplePeople")
                .properties()
                .forEach(role -> IntStream.rangeClosed(1, role.getValue().asInt())
                        .forEach(number -> members.add(new Member(role.getKey(), number))));
        return new SamplePeople(pack, titles, List.copyOf(members));
    }

    /** How many hold a role. */
    public int count(String role) {
        return (int)
                members.stream().filter(member -> member.role().equals(role)).count();
    }

    /** The account that somebody signs in with. */
    public String subject(String id) {
        return "sample-%s-%s".formatted(pack.authority(), id);
    }

    /** Whom the sign-in page lists: first who runs the rounds, then the roles that few hold. */
    public List<Person> accounts() {
        return members.stream()
                .sorted(Comparator.comparing((Member member) -> !member.role().equals(RUNS_ROUNDS))
                        .thenComparingInt(member -> count(member.role())))
                .map(member -> new Person(subject(member.id()), name(member), words(member)))
                .toList();
    }

    /** What somebody is; whoever is from outside the council sees less, and is told apart. */
    private String words(Member member) {
        String title = titles.getOrDefault(member.role(), member.role());
        Participants known = pack.framework().participants();
        boolean outside = known.external().contains(member.role())
                || known.partners().stream()
                        .anyMatch(partner -> partner.agencies().contains(agency(member))
                                || partner.roles().contains(member.role()));
        return outside ? title + ", from outside the council" : title;
    }

    private String agency(Member member) {
        return nth(agencies(member.role()), member.number());
    }

    /** What an administrator imports. */
    public ObjectNode list() {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("authority", pack.authority());
        members.forEach(member -> list.withArray("people").add(entry(member)));
        return list;
    }

    private ObjectNode entry(Member member) {
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("id", member.id())
                .put("name", name(member))
                .put("subject", subject(member.id()))
                .put("locality", nth(pack.localities(), member.number()))
                .put("agency", agency(member));
        entry.putArray("emails").add("%s@%s.example.org".formatted(member.id(), place()));
        entry.putArray("roles").add(member.role());
        ObjectNode allocation = entry.putObject("allocation");
        managers(member.role()).forEach(role -> allocation.put("manager", nth(ids(role), member.number())));
        ObjectNode training = allocation.putObject("training");
        pack.activities().forEach(activity -> training.put(activity.instrument(), NEVER_ENDS));
        return entry;
    }

    /** The role of those who lead the authors whose work their line managers review. */
    private Stream<String> managers(String role) {
        return pack.activities().stream()
                .flatMap(activity -> activity.draws().stream())
                .filter(draw -> draw.sample().quota() instanceof Quota.PerAuthor authors
                        && authors.role().equals(role))
                .flatMap(draw -> draw.allocation().roles().stream())
                .filter(leading -> !leading.equals(role) && count(leading) > 0)
                .limit(1);
    }

    private List<String> ids(String role) {
        return members.stream()
                .filter(member -> member.role().equals(role))
                .map(Member::id)
                .toList();
    }

    /** The agencies that take part in what a role audits, or the council alone. */
    private List<String> agencies(String role) {
        List<String> taking = pack.activities().stream()
                .filter(activity -> activity.draws().stream().anyMatch(draw -> audits(draw, role)))
                .map(Activity::entry)
                .flatMap(entry -> entry.participants().stream())
                .filter(one -> !one.equals(role))
                .distinct()
                .toList();
        return taking.isEmpty() ? List.of("council") : taking;
    }

    private static boolean audits(DrawPlan draw, String role) {
        return draw.allocation().roles().contains(role);
    }

    /** What addresses end with, in registers too. */
    private String place() {
        return pack.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String name(Member member) {
        String role = member.role().replace('-', ' ').replaceFirst("^qa ", "QA ");
        return "Sample %s %d".formatted(role, member.number());
    }

    private static String nth(List<String> values, int number) {
        return values.isEmpty() ? "" : values.get((number - 1) % values.size());
    }
}
