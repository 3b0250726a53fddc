package org.sendqa.domain.apportionment;

import java.util.function.IntFunction;

/** A way from one node of a network to another, with what flows through it. */
final class Arc {

    final int from;
    final int to;
    final int capacity;
    final IntFunction<Price> price;
    int flow;

    Arc(int from, int to, int capacity, IntFunction<Price> price) {
        this.from = from;
        this.to = to;
        this.capacity = capacity;
        this.price = price;
    }

    int flow() {
        return flow;
    }
}
