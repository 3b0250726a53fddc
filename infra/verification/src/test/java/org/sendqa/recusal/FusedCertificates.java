package org.sendqa.recusal;

import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;

/** Certificates whose writes a fuse may break off. */
record FusedCertificates(Certificates certificates, Fuse fuse) implements Certificates {

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
}
