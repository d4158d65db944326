package se.samplats.platform.party;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row of the table of rights that an endpoint stands for: whoever has no role in it is refused before anything of the call is
 * read. The use case asks again, with the thing at hand. No endpoint is without one, but those that are open to all.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Any of them is enough; none means that everyone who has signed in may. */
    Right[] value();
}
