package org.sendqa.verification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** For tests that go on with the played month: one after the other in their order, beside others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MonthExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(OnPlayedMonth.PROCESS)
@interface OnPlayedMonth {

    /** Held by whoever runs a local AWS in the tests' own process, whose properties say where it is. */
    String PROCESS = "properties of this process";
}
