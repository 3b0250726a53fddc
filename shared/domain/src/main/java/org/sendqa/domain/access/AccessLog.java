package org.sendqa.domain.access;

/** Keeps who was shown data of cases. */
@FunctionalInterface
public interface AccessLog {

    /** Keeps it for good; the same again changes nothing. */
    void keep(Access access);
}
