package org.sendqa.local.colleagues;

import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Instrument;

/** What somebody writes their answers on. */
public interface Sheet {

    /**
     * Fills it in and hands it in.
     *
     * @param audit the audit's id, which is its key everywhere
     */
    void fillIn(String audit, Instrument form, Map<String, Answer> answers);
}
