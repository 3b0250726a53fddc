package org.sendqa.local.sample;

import java.time.LocalDate;

/**
 * What a row is about.
 *
 * @param number running, from 1
 * @param day its own day
 */
record SampleItem(long number, SampleChild child, LocalDate day) {}
