package org.sendqa.recusal;

import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;

/** The other stores that tasks of the recusal loop write to, behind the same fuse as the audits. */
final class FusedStores {

    private FusedStores() {}

    static Redraws redraws(Redraws redraws, Fuse fuse) {
        return new Redraws() {
            @Override
            public boolean keep(Redraw redraw) {
                return fuse.around(() -> redraws.keep(redraw));
            }
        };
    }

    static Certificates certificates(Certificates certificates, Fuse fuse) {
        return new Certificates() {
            @Override
            public String keep(CycleRef cycle, String draw, int number, String canonicalJson) {
                return fuse.around(() -> certificates.keep(cycle, draw, number, canonicalJson));
            }

            @Override
            public String keepProfile(CycleRef cycle, String draw, String canonicalJson) {
                return fuse.around(() -> certificates.keepProfile(cycle, draw, canonicalJson));
            }

            @Override
            public void keepDesign(String authority, DrawDesign design) {
                certificates.keepDesign(authority, design);
            }

            @Override
            public String design(String authority, String digest) {
                return certificates.design(authority, digest);
            }

            @Override
            public String read(String key) {
                return certificates.read(key);
            }
        };
    }
}
