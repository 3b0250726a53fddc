package org.sendqa.instruments;

/**
 * A version of an instrument.
 *
 * @param file a workbook with XLSForm columns of at most 1 MB, in base64
 */
record InstrumentWish(String file) {}
