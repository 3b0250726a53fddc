package org.sendqa.domain.pack;

import java.util.List;

/**
 * How many cases a draw takes, and from which cells: the combinations of the values of some attributes (trap T18). What
 * it means for a frame is settled before anybody knows the seed.
 */
public sealed interface Quota {

    /** The attribute that a quota by author goes by; it comes from the contributions, not from a column. */
    String AUTHOR = "author";

    /** The attributes whose values make the cells; without any, the frame is one cell. */
    List<String> by();

    /**
     * The same number from every cell.
     *
     * @param makes the total that the framework prints, checked against the cells; 0 if it prints none (row DOR-21)
     */
    record Each(List<String> by, int size, int makes) implements Quota {

        /** Copies the attributes. */
        public Each {
            by = List.copyOf(by);
        }
    }

    /**
     * A number for each group of cells, none from any other cell.
     *
     * @param makes the total that the framework prints; 0 if it prints none
     */
    record Sizes(List<String> by, List<Group> groups, int makes) implements Quota {

        /** Copies the lists. */
        public Sizes {
            by = List.copyOf(by);
            groups = List.copyOf(groups);
        }
    }

    /** A number from the cells that {@code where} picks, shared among them in proportion. */
    record Group(Where where, int size) {}

    /** A total, shared among the cells in proportion to the frame as far as the bounds let it. */
    record Total(List<String> by, Amount amount, List<Bound> bounds) implements Quota {

        /** Copies the lists. */
        public Total {
            by = List.copyOf(by);
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * One case from each author per term, spread over the term's batches (rows WOL-054, 055).
     *
     * @param role whose holders are the authors
     * @param contribution what they do in a case, as the register names it
     * @param terms the months, 1 to 12, in which each term's batches are drawn
     */
    record PerAuthor(String role, String contribution, List<List<Integer>> terms) implements Quota {

        /** Copies the months. */
        public PerAuthor {
            terms = terms.stream().map(List::copyOf).toList();
        }

        @Override
        public List<String> by() {
            return List.of(AUTHOR);
        }
    }
}
