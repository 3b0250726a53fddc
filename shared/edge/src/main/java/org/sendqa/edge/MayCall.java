package org.sendqa.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whom an operation, or each of a controller's, is for. The edge turns everybody else away before the operation
 * begins, and everybody from one that doesn't say; the API's document says the same, since it is written from this.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface MayCall {

    /** Whom. */
    Callers value();
}
