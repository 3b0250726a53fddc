package org.sendqa.domain.transport;

import java.util.Random;

/** Networks of rows, shared ways and places, with ties and tight capacity; each row may stay open at a price. */
final class RandomNetworks {

    private static final long OPEN = 1L << 40;

    private final Random random;

    RandomNetworks(long seed) {
        this.random = new Random(seed);
    }

    /** A network of up to so many rows and as many places. */
    Network next(int most) {
        Network network = new Network();
        int range = random.nextBoolean() ? 3 : 1_000;
        int rows = 1 + random.nextInt(most);
        int[] places = nodes(network, 1 + random.nextInt(most), 0);
        int[] ways = nodes(network, 1 + random.nextInt(2 * most), 0);
        for (int place : places) {
            arcs(network, place, new int[] {Network.SINK}, random.nextInt(4), range);
        }
        for (int way : ways) {
            arcs(network, way, places, 1 + random.nextInt(3), range);
            arcs(network, way, ways, random.nextInt(2), range);
        }
        for (int row = 0; row < rows; row++) {
            int[] node = nodes(network, 1, 1 + random.nextInt(3));
            network.arc(node[0], Network.SINK, 3, OPEN);
            arcs(network, node[0], ways, random.nextInt(4), range);
            arcs(network, node[0], places, random.nextInt(3), range);
        }
        return network;
    }

    private static int[] nodes(Network network, int count, int units) {
        int[] nodes = new int[count];
        for (int index = 0; index < count; index++) {
            nodes[index] = network.node(units);
        }
        return nodes;
    }

    private void arcs(Network network, int from, int[] to, int count, int range) {
        for (int arc = 0; arc < count; arc++) {
            int end = to[random.nextInt(to.length)];
            if (end != from) { // what goes in a circle leads nowhere, and any number of it would be as cheap
                network.arc(from, end, 1 + random.nextInt(2), random.nextInt(range));
            }
        }
    }
}
