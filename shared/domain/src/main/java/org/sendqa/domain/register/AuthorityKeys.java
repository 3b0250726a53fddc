package org.sendqa.domain.register;

/** Where the authorities' secret keys come from. */
@FunctionalInterface
public interface AuthorityKeys {

    /** The key of an authority. */
    AuthorityKey of(String authority);
}
