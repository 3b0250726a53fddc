package org.sendqa.domain.allocation;

import java.time.LocalDate;

/**
 * What an audit asks of its auditor's time and training.
 *
 * @param instrument what it is answered on
 * @param from the day it is handed out
 * @param until the day it is due
 */
public record Work(String instrument, LocalDate from, LocalDate until) {}
