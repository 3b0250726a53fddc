/**
 * What a browser or a program meets first: loopback servers, the front door and the HTTP API behind it, which checks
 * tokens and calls functions as API Gateway does.
 */
@NullMarked
package org.sendqa.local.web;

import org.jspecify.annotations.NullMarked;
