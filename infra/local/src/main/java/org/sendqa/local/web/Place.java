package org.sendqa.local.web;

import java.net.URI;

/** Something worth visiting, for the start page: where it is, what it's called, and what one finds there. */
public record Place(URI address, String name, String description) {}
