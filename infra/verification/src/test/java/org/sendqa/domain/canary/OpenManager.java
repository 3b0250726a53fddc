package org.sendqa.domain.canary;

/** Badly named and open to be extended, so that a test sees both caught. */
public class OpenManager {}
