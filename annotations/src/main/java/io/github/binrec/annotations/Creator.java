package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a value of a class with {@link BinaryRecord} is made when it is read: through this constructor or static factory.
 *
 * <p>Each parameter has the name and type of a property; properties that are no parameter are set afterwards, through a
 * setter or an accessible field:
 *
 * <pre>{@code
 * @BinaryRecord
 * public final class Money {
 *     private final long cents;
 *     private final String currency;
 *
 *     private Money(long cents, String currency) {
 *         this.cents = cents;
 *         this.currency = currency;
 *     }
 *
 *     @Creator
 *     public static Money of(long cents, String currency) {
 *         return new Money(cents, currency);
 *     }
 *
 *     public long cents() { return cents; }
 *
 *     public String currency() { return currency; }
 * }
 * }</pre>
 *
 * <p>Without it Binrec takes the constructor whose parameters are all the properties (of an abstract type: the static
 * method); else the builder that a static method {@code builder()} or {@code newBuilder()} or a constructor of a nested class
 * {@code Builder} gives; else a constructor whose remaining properties can be set; else the static method whose parameters
 * are all the properties. At most one member of a class has it; it is at least package-private and declares no checked
 * exception. What it throws while bytes are read becomes a malformed record, with the path of the value.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Creator {}
