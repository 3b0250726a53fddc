package org.sendqa.local.states.api;

/** A request that the API answers with an error, under the name that the AWS SDK makes an exception of. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;

    Refused(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    String type() {
        return type;
    }
}
