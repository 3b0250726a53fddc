package org.sendqa.local.recording;

/** An IAM action on an ARN. */
record Permission(String action, String resource) {}
