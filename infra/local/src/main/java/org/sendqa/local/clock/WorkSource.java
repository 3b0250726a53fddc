package org.sendqa.local.clock;

/** Lets a part that finds its work by looking (a stream's reader) hold time still until it has found nothing more. */
@FunctionalInterface
public interface WorkSource {

    /**
     * Asked each time nothing is in flight, before time moves or an advance returns. May do work itself or start some
     * with {@link DiscreteClock#run}.
     *
     * @return whether anything was found, in which case all sources are asked again
     */
    boolean startMore();
}
