package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a codec which type it is for: one that one does not own and that has no encoding. All types with {@link BinaryRecord} in
 * the package of the codec then use it, and nothing else need be written.
 *
 * <pre>{@code
 * @CodecFor(Money.class)
 * final class MoneyCodec implements BinaryCodec<Money> { ... }
 *
 * @BinaryRecord
 * record Invoice(Money total, List<Money> lines) {}
 * }</pre>
 *
 * <p>The same classes are possible as for {@link Using}: with a static {@code INSTANCE} or a constructor without parameters, and for a
 * generic type, {@code @CodecFor(Range.class)}, one that takes codecs of the type arguments, or of those that it leaves open.
 *
 * <h2>Where it is found</h2>
 *
 * <p>In its own package only, from source or from a class file, at the top level or nested in another class, which may be the record
 * itself. In other packages, and so for the codecs of a library, it is named by {@link Using} or {@link UseCodecs}. A package has
 * one such codec for a type; two are an error. One that another annotation processor makes is not waited for: it may come when the record has been
 * looked at. Name it by {@link Using} or {@link UseCodecs}, which are waited for.
 *
 * <h2>What comes before it</h2>
 *
 * <ol>
 *   <li>{@link Using} on the component or type use,
 *   <li>{@link UseCodecs} on the record, on the classes around it, on its package,
 *   <li>the encoding that Binrec has for the type,
 *   <li>{@code CodecFor}.
 * </ol>
 *
 * <p>So it is never for the types that Binrec encodes by itself: primitives, arrays, enums, types with {@link BinaryRecord}, and those of the JDK
 * that are supported. To mark a codec of one of them is an error. The reason is that a build tool which compiles only what has
 * changed does not compile a record again when a codec comes to its package: what has a codec keeps it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CodecFor {
    /**
     * The type.
     *
     * @return the class for which the annotated one implements {@code io.github.binrec.codec.BinaryCodec}; of a generic type, the
     *     class alone
     */
    Class<?> value();
}
