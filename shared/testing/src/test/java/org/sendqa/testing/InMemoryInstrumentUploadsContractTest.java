package org.sendqa.testing;

import org.sendqa.domain.instrument.InstrumentUploads;

class InMemoryInstrumentUploadsContractTest implements InstrumentUploadsContract {

    private final InMemoryInstrumentUploads uploads = new InMemoryInstrumentUploads();

    @Override
    public InstrumentUploads uploads() {
        return uploads;
    }
}
