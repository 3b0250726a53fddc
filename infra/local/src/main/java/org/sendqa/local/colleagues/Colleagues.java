package org.sendqa.local.colleagues;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.local.LocalAws;

/** Those who are signed in already, so that nobody signs in anew for every visit. */
public final class Colleagues {

    private final LocalAws aws;
    private final Map<String, Colleague> signedIn = new ConcurrentHashMap<>();

    /** Nobody yet. */
    public Colleagues(LocalAws aws) {
        this.aws = aws;
    }

    /** The local AWS they all use. */
    public LocalAws aws() {
        return aws;
    }

    /** Somebody of an authority, by the subject of their account, which no other authority has. */
    public Colleague of(String authority, String subject) {
        return signedIn.computeIfAbsent(subject, account -> new Colleague(aws, authority, account));
    }
}
