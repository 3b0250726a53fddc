package org.sendqa.sampling;

/** Numbers and themes as officers agree on them in the tests' world. */
final class Agreeing {

    private Agreeing() {}

    static AgreeSize in(World world) {
        return new AgreeSize(world.rounds, world.agreed, new MayAgree(turns(world)));
    }

    static TurnsTaken turns(World world) {
        return new TurnsTaken(world.samples, world.agreed, world.snapshots);
    }
}
