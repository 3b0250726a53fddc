package org.sendqa.domain.clock;

/**
 * A lawful reason for which a limit need not be kept, as the register writes it. The SEND Regulations 2014 name the
 * closure of a school or early years setting and absence from the area, each for four weeks on end or longer, and
 * exceptional personal circumstances (regulations 5(4), 10(4), 13(3)); for advice besides a missed appointment
 * (regulation 8(2)). For reviews they name none.
 *
 * @param id as the register's cells have it
 * @param leastWeeks how long it must have lasted without a break, 0 where any time will do
 */
public record Ground(String id, String title, int leastWeeks) {}
