package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor wrote.
 *
 * <p>The JDK's annotation of that name would not do: it lives in a module that a named module of a user's does not read, and
 * it is gone from class files, where coverage tools look for it. Those tools and linters go by the simple name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /**
     * The class that wrote the code.
     *
     * @return the generator's fully qualified name
     */
    String value();
}
