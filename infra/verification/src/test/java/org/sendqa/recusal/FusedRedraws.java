package org.sendqa.recusal;

import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;

/** Redraws whose writes a fuse may break off. */
record FusedRedraws(Redraws redraws, Fuse fuse) implements Redraws {

    @Override
    public boolean keep(Redraw redraw) {
        return fuse.around(() -> redraws.keep(redraw));
    }
}
