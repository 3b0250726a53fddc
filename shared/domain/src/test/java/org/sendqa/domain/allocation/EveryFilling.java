package org.sendqa.domain.allocation;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.allocation.Worlds.World;

/**
 * Finds the best way to fill some slots beside those already filled by trying every way: the oracle of small worlds.
 */
final class EveryFilling {

    /** What a filling comes to: open slots first, then points. */
    record Total(int open, int points) implements Comparable<Total> {

        private static final Comparator<Total> ORDER =
                Comparator.comparingInt(Total::open).thenComparingInt(Total::points);

        @Override
        public int compareTo(Total other) {
            return ORDER.compare(this, other);
        }

        Total orOpen(boolean one) {
            return new Total(open + (one ? 1 : 0), points);
        }

        Total plus(int more) {
            return new Total(open, points + more);
        }
    }

    private final World world;
    private final List<Slot> slots;
    private final boolean optional;
    private final Teams teams;
    private Total best = new Total(Integer.MAX_VALUE, 0);

    private EveryFilling(World world, Teams teams, List<Slot> slots, boolean optional) {
        this.world = world;
        this.teams = teams;
        this.slots = slots;
        this.optional = optional;
    }

    /**
     * What the best filling comes to.
     *
     * @param optional whether optional slots count as places for the agencies that a plan wants
     */
    static Total best(World world, Teams filled, List<Slot> slots, boolean optional) {
        EveryFilling every = new EveryFilling(world, filled, slots, optional);
        every.from(0, new Total(0, 0));
        return every.best;
    }

    /** What a filling comes to beside the slots filled already. */
    static Total of(World world, Teams filled, List<Slot> slots, Filling filling) {
        Total total = new Total(0, 0);
        for (Slot slot : slots) {
            var holder = filling.holdings().holder(slot).map(world::auditor);
            total = total.orOpen(holder.isEmpty());
            if (holder.isPresent()) {
                total = total.plus(Cost.of(slot, holder.get(), filled.load(holder.get())));
                filled.give(slot, holder.get());
            }
        }
        return total;
    }

    private void from(int index, Total sofar) {
        if (sofar.compareTo(best) >= 0) {
            return;
        }
        if (index == slots.size()) {
            best = teams.leaveRoom(optional) ? sofar : best;
            return;
        }
        Slot slot = slots.get(index);
        for (Auditor auditor : world.auditors()) {
            if (teams.barring(slot, auditor).isEmpty()) {
                int points = Cost.of(slot, auditor, teams.load(auditor));
                teams.give(slot, auditor);
                from(index + 1, sofar.plus(points));
                teams.takeBack(slot);
            }
        }
        from(index + 1, sofar.orOpen(true));
    }
}
